#pragma once

#include "cli/Command.h"
#include "cli/OpenProfile.h"

#include <functional>

namespace Sealpost::Cli {

/// A change of an account, with what it means for the secrets that are kept.
struct KeptChange {
    /// By their SecretName; written first: without them nothing is changed. Where the change fails, what was there
    /// before is there again.
    QList<std::pair<QString, Secret>> kept;
    std::function<Answer<ExitCode>()> change; ///< makes the change, and reports it
    QStringList forgotten;                    ///< by their SecretName; removed at the end
};

/// A command that changes accounts whose passwords are kept: it waits for the keyring or the sealed file.
class KeepingCommand final : public Command
{
    Q_OBJECT

public:
    using Plan = Answer<KeptChange> (*)(OpenProfile &profile, const Arguments &arguments, Console &console);

    KeepingCommand(Plan plan, const Arguments &arguments, Console &console);

    void start() override;
    void interrupt() override;

    template <Plan plan>
    [[nodiscard]] static std::unique_ptr<Command> make(const Arguments &arguments, Console &console)
    {
        return std::make_unique<KeepingCommand>(plan, arguments, console);
    }

private:
    struct Written {
        QString name;
        std::optional<Secret> before;
    };
    using Done = Result<void, PasswordStoreFailure>;

    void keep();
    void write(const QString &name, const Secret &secret, const Result<Secret, PasswordStoreFailure> &before);
    void change();
    void takeBack(const CommandFailure &why);
    void forget();
    void finish();
    void fail(const CommandFailure &failure);

    Plan m_plan;
    Arguments m_arguments;
    Console &m_console;
    std::unique_ptr<OpenProfile> m_profile;
    KeptChange m_change;
    QList<Written> m_written;
    std::optional<PasswordStoreFailure> m_notForgotten; ///< of the last one that could not be removed
    ExitCode m_code = ExitCode::Done;
    bool m_isOver = false;
};

} // namespace Sealpost::Cli
