#include "outbox/Intake.h"

#include "base/Clock.h"
#include "outbox/EnvelopeFile.h"
#include "outbox/OutboxStore.h"
#include "outbox/Spool.h"

namespace Sealpost {

namespace {

/// With the sender's own address, where the account wishes a copy to it; in no header. A recipient already: no
/// more.
Envelope envelopeOf(const Order &order)
{
    const Envelope &envelope = order.submission.envelope;
    if (!order.account.copyToSelf)
        return envelope;
    const QList<Address> recipients = envelope.forwardPaths() + QList{order.account.identity.address};
    return Envelope::make(envelope.reversePath(), recipients).value_or(envelope);
}

} // namespace

Intake::Intake(OutboxStore &store, Spool &spool, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_spool(spool)
    , m_clock(clock)
{
    connect(&spool, &Spool::kept, this, &Intake::addRow);
    connect(&spool, &Spool::notKept, this, &Intake::refuse);
}

Intake::~Intake() = default;

QString Intake::enqueue(const Order &order)
{
    const QString name = m_spool.newName();
    Entry entry{
        .account = order.account.name,
        .state = order.notBefore.isValid() ? EntryState::Holding : EntryState::Queued,
        .submission = order.submission,
        .subject = order.subject,
        .outcome = {},
        .enqueued = m_clock.now().toUTC(),
        .notBefore = order.notBefore.toUTC(),
        .nextTry = {},
    };
    entry.submission.envelope = envelopeOf(order);
    entry.outcome = untriedOutcome(entry.submission.envelope);
    entry.submission.message.path = name;
    m_coming.insert(name, entry);
    m_spool.keep(name, order.submission.message.path, EnvelopeFile::octets(entry));
    return name;
}

void Intake::addRow(const QString &name)
{
    const auto found = m_coming.constFind(name);
    if (found == m_coming.cend())
        return;
    const auto id = m_store.add(*found);
    if (!id) {
        m_spool.remove(name);
        refuse(name, id.error());
        return;
    }
    m_coming.erase(found);
    Q_EMIT enqueued(name, *id);
}

void Intake::refuse(const QString &name, const StoreFailure &why)
{
    if (m_coming.remove(name))
        Q_EMIT refused(name, why);
}

} // namespace Sealpost
