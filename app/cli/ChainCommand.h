#pragma once

#include "cli/Command.h"
#include "cli/OpenProfile.h"

namespace Sealpost::Cli {

/// `trust chain`: connects as `check` does and shows every certificate, whatever the verdict is.
class ChainCommand final : public Command
{
    Q_OBJECT

public:
    ChainCommand(const Arguments &arguments, Console &console);
    ~ChainCommand() override;

    [[nodiscard]] static CommandForm form();
    [[nodiscard]] static std::unique_ptr<Command> make(const Arguments &arguments, Console &console);

    void start() override;
    void interrupt() override;

private:
    [[nodiscard]] Answer<void> open();
    void afterLook();
    [[nodiscard]] Answer<ExitCode> show(const LineReport &report);

    Arguments m_arguments;
    Console &m_console;
    std::unique_ptr<OpenProfile> m_profile;
    std::unique_ptr<Line> m_line;
};

} // namespace Sealpost::Cli
