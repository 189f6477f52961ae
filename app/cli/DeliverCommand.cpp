#include "cli/DeliverCommand.h"

#include "cli/SendReport.h"
#include "cli/Standings.h"

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

DeliverCommand::DeliverCommand(Prepare prepare, Report report, const Arguments &arguments, Console &console)
    : m_prepare(prepare)
    , m_report(report)
    , m_arguments(arguments)
    , m_console(console)
{
}

DeliverCommand::~DeliverCommand() = default;

void DeliverCommand::start()
{
    const Answer<void> begun = OpenProfile::open(m_arguments, m_console)
                                   .and_then([this](std::unique_ptr<OpenProfile> profile) {
                                       m_profile = std::move(profile);
                                       return OpenOutbox::open(*m_profile);
                                   })
                                   .and_then([this](std::unique_ptr<OpenOutbox> outbox) {
                                       m_outbox = std::move(outbox);
                                       return deliver();
                                   });
    if (!begun)
        Q_EMIT finished(m_console.fail(begun.error()));
}

Answer<void> DeliverCommand::deliver()
{
    return m_prepare(*m_profile, *m_outbox, m_arguments, m_console).map([this](const QList<EntryId> &entries) {
        m_entries = entries;
        m_delivery = std::make_unique<Delivery>(*m_profile, *m_outbox, m_console);
        connect(m_delivery.get(), &Delivery::finished, this, &DeliverCommand::report);
        connect(m_delivery.get(), &Delivery::failed, this, &DeliverCommand::sayWhyNothingGoes);
        m_delivery->deliver(entries);
    });
}

void DeliverCommand::interrupt()
{
    if (m_delivery)
        m_delivery->interrupt();
}

void DeliverCommand::report()
{
    const Standings standings(*m_profile, *m_outbox);
    SendReport report;
    for (const EntryId id : std::as_const(m_entries)) {
        if (const Answer<Standing> standing = standings.of(id))
            report.add(*standing);
        else
            report.add(standing.error(), QString::number(id));
    }
    if (m_report == Report::One)
        Q_EMIT finished(report.concludeOne(m_console));
    else
        Q_EMIT finished(report.concludeAll(m_console));
}

void DeliverCommand::sayWhyNothingGoes(const StoreFailure &why)
{
    Q_EMIT finished(m_console.fail(CommandFailure::ofStore(why)));
}

} // namespace Sealpost::Cli
