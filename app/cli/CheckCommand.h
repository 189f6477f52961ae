#pragma once

#include "cli/Command.h"
#include "cli/OpenProfile.h"

namespace Sealpost::Cli {

/// `check`: connects, judges, reports; sends nothing. With --login it also proves the password.
class CheckCommand final : public Command
{
    Q_OBJECT

public:
    CheckCommand(const Arguments &arguments, Console &console);
    ~CheckCommand() override;

    [[nodiscard]] static CommandForm form();
    [[nodiscard]] static std::unique_ptr<Command> make(const Arguments &arguments, Console &console);

    void start() override;
    void interrupt() override;

private:
    [[nodiscard]] Answer<void> open();
    void report();

    Arguments m_arguments;
    Console &m_console;
    std::unique_ptr<OpenProfile> m_profile;
    std::unique_ptr<Line> m_line;
};

/// 0 when a message could go over this line.
[[nodiscard]] ExitCode exitCodeOf(const LineReport &report);

} // namespace Sealpost::Cli
