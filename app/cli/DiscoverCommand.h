#pragma once

#include "cli/Command.h"
#include "discovery/Discovery.h"

namespace Sealpost::Cli {

/// `account discover`: looks for the server of an address. Nothing is sent to what is found.
class DiscoverCommand final : public Command
{
    Q_OBJECT

public:
    DiscoverCommand(const Arguments &arguments, Console &console);

    [[nodiscard]] static CommandForm form();
    [[nodiscard]] static std::unique_ptr<Command> make(const Arguments &arguments, Console &console);

    void start() override;
    void interrupt() override;

private:
    void afterDiscovery();

    Arguments m_arguments;
    Console &m_console;
    std::optional<Address> m_address;
    Discovery m_discovery;
};

} // namespace Sealpost::Cli
