#include "cli/Delivery.h"

#include "wording/Wording.h"

#include <QLocale>

namespace Sealpost::Cli {

namespace {

bool hasCome(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() && time <= now;
}

/// Whether something happens to it now, without anybody's doing.
bool isUnderWay(const Entry &entry, const QDateTime &now)
{
    switch (entry.state) {
    case EntryState::Queued:
    case EntryState::Sending:
        return true;
    case EntryState::Holding:
        return hasCome(entry.notBefore, now);
    case EntryState::Waiting:
        return hasCome(entry.nextTry, now);
    case EntryState::Sent:
    case EntryState::Partly:
    case EntryState::Refused:
    case EntryState::Uncertain:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Delivery::Delivery(OpenProfile &profile, OpenOutbox &outbox, Console &console)
    : m_profile(profile)
    , m_outboxOnDisk(outbox)
    , m_console(console)
    , m_outbox(outbox.store(), outbox.spool(), profile.accounts(), profile.lineParts())
    , m_settings(profile.profile().folder())
    , m_sent(profile.profile().sentFolder())
    , m_keeper(outbox.store(), outbox.spool(), m_sent, profile.accounts(), m_settings, profile.clock())
    , m_courier(profile.profile().outboxLockFile(), m_outbox, outbox.store(), outbox.spool(), m_keeper,
                profile.clock())
    , m_watch(outbox.store())
{
    connect(&m_outbox, &Outbox::changed, this, &Delivery::lookAt);
    connect(&m_outbox, &Outbox::idle, this, &Delivery::afterIdle);
    connect(&m_outbox, &Outbox::progress, this, &Delivery::showProgress);
    connect(&m_outbox, &Outbox::failed, this, &Delivery::afterTrouble);
    connect(&m_courier, &Courier::failed, this, &Delivery::afterTrouble);
    connect(&m_keeper, &SentKeeper::rested, this, &Delivery::endIfDone);
    connect(&m_keeper, &SentKeeper::notKept, this, [this](const StoreFailure &why) {
        m_console.note(tr("The copy in Sent could not be made: %1").arg(Wording::text(why)));
    });
    connect(&m_watch, &OutboxWatch::changed, this, &Delivery::lookAtAll);
}

void Delivery::deliver(const QList<EntryId> &entries)
{
    m_awaited = QSet<EntryId>(entries.begin(), entries.end());
    m_all = m_awaited.size();
    m_since.start();
    const auto begin = [this] {
        m_courier.start();
        lookAtAll();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void Delivery::interrupt()
{
    if (std::exchange(m_interrupted, true)) {
        end();
        return;
    }
    for (const EntryId id : std::exchange(m_awaited, {}))
        m_outbox.cancel(id);
    conclude();
}

void Delivery::lookAt(EntryId id)
{
    if (m_awaited.contains(id) && isOver(id))
        m_awaited.remove(id);
    conclude();
}

/// What belongs to an account that is not there goes nowhere, until it is again.
void Delivery::lookAtAll()
{
    const auto contents = m_profile.accounts().load();
    QSet<QString> known;
    for (const Account &account : contents ? contents->accounts : QList<Account>())
        known += account.name;
    for (const EntryId id : QSet<EntryId>(m_awaited)) {
        const auto entry = m_outboxOnDisk.store().entry(id);
        const bool stuck = contents && entry && *entry && !known.contains((*entry)->account);
        if (stuck || isOver(id))
            m_awaited.remove(id);
    }
    conclude();
}

/// A database that cannot be read just now is asked again.
bool Delivery::isOver(EntryId id) const
{
    const auto entry = m_outboxOnDisk.store().entry(id);
    return entry && (!*entry || !isUnderWay(**entry, m_profile.clock().now()));
}

bool Delivery::isInHand() const
{
    return std::any_of(m_awaited.begin(), m_awaited.end(), [this](EntryId id) { return m_outbox.isSending(id); });
}

// The end --------------------------------------------------------------------------------------------------------

void Delivery::afterIdle()
{
    m_isIdle = m_awaited.isEmpty();
    if (m_isIdle)
        endIfDone();
    else
        lookAtAll();
}

void Delivery::endIfDone()
{
    if (m_isIdle && !m_keeper.isBusy())
        end();
}

/// What the server said is written down as soon as the disk takes it: until then this goes on. Without anything in
/// hand there is nothing to wait for.
void Delivery::afterTrouble(const StoreFailure &why)
{
    if (!isInHand() && !m_awaited.isEmpty()) {
        fail(why);
        return;
    }
    if (!std::exchange(m_troubleSaid, true))
        m_console.note(Wording::text(why) + QChar::Space + tr("It is tried until it succeeds."));
}

void Delivery::conclude()
{
    if (!m_awaited.isEmpty())
        return;
    if (m_courier.isDelivering())
        m_outbox.stop(); // ends in afterIdle()
    else
        end();
}

void Delivery::end()
{
    wipeProgress();
    if (!std::exchange(m_ended, true))
        QMetaObject::invokeMethod(this, &Delivery::finished, Qt::QueuedConnection);
}

void Delivery::fail(const StoreFailure &why)
{
    wipeProgress();
    if (!std::exchange(m_ended, true))
        Q_EMIT failed(why);
}

// Progress -------------------------------------------------------------------------------------------------------

/// Of what takes over a second: octets of one message, or how many of several are over.
void Delivery::showProgress(EntryId id, qint64 sent, qint64 inAll)
{
    constexpr qint64 quietMs = 1000;
    if (!m_since.hasExpired(quietMs) || !m_awaited.contains(id))
        return;
    const QLocale locale;
    const QString octets = tr("Sent %1 of %2").arg(locale.formattedDataSize(sent), locale.formattedDataSize(inAll));
    const QString messages = tr("%1 of %2 messages").arg(m_all - m_awaited.size()).arg(m_all);
    m_console.progress(m_all == 1 ? octets : messages);
    m_progressShown = true;
}

void Delivery::wipeProgress()
{
    if (std::exchange(m_progressShown, false))
        m_console.progress({});
}

} // namespace Sealpost::Cli
