#include "cli/DiscoverCommand.h"

#include "cli/DiscoveryReport.h"

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

DiscoverCommand::DiscoverCommand(const Arguments &arguments, Console &console)
    : m_arguments(arguments)
    , m_console(console)
{
    connect(&m_discovery, &Discovery::finished, this, &DiscoverCommand::afterDiscovery);
}

CommandForm DiscoverCommand::form()
{
    return {.name = u"account discover"_s,
            .summary = tr("Looks for the server of an address in DNS, on its web server and at the usual names."),
            .operands = u"ADDR"_s,
            .fewestOperands = 1,
            .mostOperands = 1};
}

std::unique_ptr<Command> DiscoverCommand::make(const Arguments &arguments, Console &console)
{
    return std::make_unique<DiscoverCommand>(arguments, console);
}

void DiscoverCommand::start()
{
    const QString typed = m_arguments.operands().first();
    const auto address = Address::parse(typed);
    if (!address) {
        Q_EMIT finished(m_console.fail(CommandFailure::of(u"ADDR"_s, {typed, address.error()})));
        return;
    }
    m_address = *address;
    m_discovery.start(*address);
}

void DiscoverCommand::afterDiscovery()
{
    const ExitCode reported =
        m_console.report(discoveryText(*m_address, m_discovery), discoveryJson(*m_address, m_discovery));
    const bool isFound = !m_discovery.candidates().isEmpty();
    Q_EMIT finished(isFound || reported != ExitCode::Done ? reported : ExitCode::NoHost);
}

void DiscoverCommand::interrupt()
{
    m_discovery.cancel();
    Q_EMIT finished(m_console.fail(CommandFailure::of(Smtp::Failure{Smtp::Failure::Kind::Cancelled})));
}

} // namespace Sealpost::Cli
