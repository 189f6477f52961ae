#pragma once

#include "cli/Command.h"
#include "cli/OpenProfile.h"
#include "trust/KeyComparison.h"

namespace Sealpost::Cli {

/// `trust pin`: looks at the server and pins the key that it showed, when it is the one that the person named. With
/// --file it pins the key of a certificate that the person has, and looks at no server.
class PinCommand final : public Command
{
    Q_OBJECT

public:
    PinCommand(const Arguments &arguments, Console &console);
    ~PinCommand() override;

    [[nodiscard]] static CommandForm form();
    [[nodiscard]] static std::unique_ptr<Command> make(const Arguments &arguments, Console &console);

    void start() override;
    void interrupt() override;

private:
    [[nodiscard]] Answer<ExitCode> pinGivenFile();
    [[nodiscard]] Answer<QString> note() const; ///< one line
    [[nodiscard]] Answer<void> openProfile();
    [[nodiscard]] Answer<void> open();
    void afterLook();
    [[nodiscard]] Answer<ExitCode> decide();
    [[nodiscard]] Invocation again() const;
    [[nodiscard]] QString explanation(const LineReport &report) const;
    [[nodiscard]] Answer<ExitCode> pinIfSame(const Certificate &shown);
    [[nodiscard]] Answer<ExitCode> pin(const Certificate &shown, Pin::How how);
    [[nodiscard]] Answer<ExitCode> pinAlso(const Fingerprint &key);
    [[nodiscard]] ExitCode showWhatToCompare();
    [[nodiscard]] ExitCode showDifference(const KeyComparison &comparison);

    Arguments m_arguments;
    Console &m_console;
    std::unique_ptr<OpenProfile> m_profile;
    std::unique_ptr<Line> m_line;
};

} // namespace Sealpost::Cli
