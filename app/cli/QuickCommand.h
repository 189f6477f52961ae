#pragma once

#include "cli/Command.h"
#include "cli/OpenProfile.h"

namespace Sealpost::Cli {

/// A command that is done in one turn: it reads or writes the profile, and waits for nobody.
class QuickCommand final : public Command
{
    Q_OBJECT

public:
    using Work = Answer<ExitCode> (*)(OpenProfile &profile, const Arguments &arguments, Console &console);

    QuickCommand(Work work, const Arguments &arguments, Console &console);

    void start() override;
    void interrupt() override {} ///< over before anybody could

    template <Work work>
    [[nodiscard]] static std::unique_ptr<Command> make(const Arguments &arguments, Console &console)
    {
        return std::make_unique<QuickCommand>(work, arguments, console);
    }

private:
    Work m_work;
    Arguments m_arguments;
    Console &m_console;
};

} // namespace Sealpost::Cli
