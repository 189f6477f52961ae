#include "outbox/Intake.h"

#include "accounts/Identities.h"
#include "base/Clock.h"
#include "outbox/EnvelopeFile.h"
#include "outbox/OutboxStore.h"
#include "outbox/Spool.h"

#include <QPointer>

#include <algorithm>
#include <tuple>

namespace Sealpost {

namespace {

/// With the address that it is sent from, where the account wishes a copy to it; in no header. A recipient already:
/// no more.
Envelope envelopeOf(const Order &order)
{
    const Envelope &envelope = order.submission.envelope;
    if (!order.account.copyToSelf)
        return envelope;
    const Identity sender = senderOf(order.account, envelope.reversePath());
    const QList<Address> recipients = envelope.forwardPaths() + QList{sender.address};
    return Envelope::make(envelope.reversePath(), recipients).value_or(envelope);
}

} // namespace

Intake::Intake(OutboxStore &store, Spool &spool, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_spool(spool)
    , m_clock(clock)
{
    connect(&spool, &Spool::kept, this, &Intake::afterKept);
    connect(&spool, &Spool::notKept, this, &Intake::refuse);
}

Intake::~Intake() = default;

QString Intake::newName() const
{
    return m_spool.newName();
}

QString Intake::enqueue(const Order &order)
{
    const QString name = newName();
    enqueue(order, name);
    return name;
}

void Intake::enqueue(const Order &order, const QString &name)
{
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
    m_coming.append({name, entry});
    m_spool.keep(name, order.submission.message.path, EnvelopeFile::octets(entry));
}

void Intake::afterKept(const QString &name)
{
    const auto found = find(name);
    if (found == m_coming.end())
        return;
    found->isKept = true;
    addRows();
}

void Intake::addRows()
{
    const QPointer alive(this);
    while (alive && !m_coming.isEmpty() && m_coming.first().isKept)
        addRow(m_coming.takeFirst());
}

void Intake::addRow(const Coming &kept)
{
    const auto id = m_store.add(kept.entry);
    if (id) {
        Q_EMIT enqueued(kept.name, *id);
        return;
    }
    m_spool.remove(kept.name);
    std::ignore =
        m_spool.sync(); // refused, it must not come back after power loss; a disk that fails may yet do that
    Q_EMIT refused(kept.name, id.error());
}

void Intake::refuse(const QString &name, const StoreFailure &why)
{
    const auto found = find(name);
    if (found == m_coming.end())
        return;
    m_coming.erase(found);
    const QPointer alive(this);
    Q_EMIT refused(name, why);
    if (alive)
        addRows(); // they waited for this one
}

QList<Intake::Coming>::iterator Intake::find(const QString &name)
{
    return std::ranges::find(m_coming, name, &Coming::name);
}

} // namespace Sealpost
