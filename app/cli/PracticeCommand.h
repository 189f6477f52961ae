#pragma once

#include "cli/Command.h"
#include "practice/PracticeServer.h"

namespace Sealpost::Cli {

/// `practice`: the practice server in the foreground, until it is interrupted. In JSON one line for each event.
class PracticeCommand final : public Command
{
    Q_OBJECT

public:
    PracticeCommand(const Arguments &arguments, Console &console);
    ~PracticeCommand() override;

    [[nodiscard]] static CommandForm form();
    [[nodiscard]] static std::unique_ptr<Command> make(const Arguments &arguments, Console &console);

    void start() override;
    void interrupt() override;

private:
    [[nodiscard]] Answer<void> listen();
    [[nodiscard]] Answer<QString> folder() const;
    void reportStart(const Endpoint &endpoint);
    void reportMessage(const PracticeMessage &message);

    Arguments m_arguments;
    Console &m_console;
    std::unique_ptr<PracticeServer> m_server;
    QString m_folder;
};

} // namespace Sealpost::Cli
