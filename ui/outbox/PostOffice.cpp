#include "ui/outbox/PostOffice.h"

#include "accounts/Profile.h"
#include "base/Clock.h"
#include "outbox/OutboxStore.h"
#include "outbox/Withdrawal.h"

namespace Sealpost {

using namespace std::chrono_literals;

namespace {

constexpr auto glance = 20ms;

} // namespace

PostOffice::PostOffice(const Profile &profile, const QString &spoolFolder, Database &database,
                       const AccountStore &accounts, const LineParts &parts, QObject *parent)
    : QObject(parent)
    , m_clock(parts.clock)
    , m_store(database)
    , m_spool(spoolFolder)
    , m_intake(m_store, m_spool, parts.clock)
    , m_outbox(m_store, m_spool, accounts, parts)
    , m_settings(profile.folder())
    , m_sent(profile.sentFolder())
    , m_keeper(m_store, m_spool, m_sent, accounts, m_settings, parts.clock)
    , m_courier(profile.outboxLockFile(), m_outbox, m_store, m_spool, m_keeper, parts.clock)
    , m_watch(m_store)
{
    connect(&m_intake, &Intake::enqueued, this, [this] {
        wake();
        Q_EMIT changed();
    });
    connect(&m_outbox, &Outbox::changed, this, &PostOffice::afterChanged);
    connect(&m_outbox, &Outbox::idle, this, &PostOffice::afterIdle);
    m_untilFiled.setSingleShot(true);
    m_untilFiled.setInterval(glance);
    connect(&m_untilFiled, &QTimer::timeout, this, &PostOffice::afterIdle);
    connect(&m_outbox, &Outbox::failed, this, &PostOffice::failed);
    connect(&m_courier, &Courier::began, this, &PostOffice::changed);
    connect(&m_courier, &Courier::failed, this, &PostOffice::failed);
    connect(&m_watch, &OutboxWatch::changed, this, &PostOffice::changed);
    connect(&m_network, &NetworkChange::changed, this, &PostOffice::tryAgain);
}

void PostOffice::start()
{
    m_courier.start();
}

void PostOffice::stop()
{
    m_stopping = true;
    m_outbox.stop();
}

/// The keeper looks for what was sent last when the outbox has become idle.
void PostOffice::afterIdle()
{
    if (!m_stopping)
        return;
    if (m_keeper.isBusy())
        m_untilFiled.start();
    else
        Q_EMIT stopped();
}

void PostOffice::goOn()
{
    m_stopping = false;
    if (m_courier.isDelivering())
        m_outbox.goOn();
}

void PostOffice::lend(std::unique_ptr<Line> line)
{
    if (m_courier.isDelivering())
        m_outbox.lend(std::move(line));
}

void PostOffice::wake()
{
    if (m_courier.isDelivering())
        m_outbox.wake();
}

/// What waits keeps what is known of each recipient; what is over is begun anew for all who have not got it.
Result<bool, StoreFailure> PostOffice::sendNow(EntryId id)
{
    const auto hurried = m_store.hurry(id, m_clock.now().toUTC());
    return told(hurried && !*hurried ? m_store.requeue(id) : hurried);
}

void PostOffice::afterChanged(EntryId id)
{
    const bool isOnItsWay = m_outbox.isSending(id);
    if (!isOnItsWay && m_stopped.remove(id))
        withdrawStopped(id);
    Q_EMIT changed();
    if (!isOnItsWay)
        Q_EMIT settled(id);
}

/// Only what nobody has got, nor may have, is taken out: the rest is a story to be told.
void PostOffice::withdrawStopped(EntryId id)
{
    const auto entry = m_store.entry(id);
    const bool isUnsent =
        entry && *entry && ((*entry)->state == EntryState::Waiting || (*entry)->state == EntryState::Refused);
    const auto withdrawn =
        isUnsent ? Sealpost::withdraw(m_store, m_spool, id) : entry.map([](const auto &) { return false; });
    if (!withdrawn)
        Q_EMIT failed(withdrawn.error());
    else if (!*withdrawn)
        Q_EMIT notWithdrawn(id);
}

Result<bool, StoreFailure> PostOffice::withdraw(EntryId id)
{
    if (m_outbox.isSending(id)) {
        m_stopped.insert(id);
        m_outbox.cancel(id);
        return true;
    }
    return told(Sealpost::withdraw(m_store, m_spool, id));
}

Result<bool, StoreFailure> PostOffice::setAside(EntryId id)
{
    return told(m_store.setAside(id));
}

Result<bool, StoreFailure> PostOffice::resolveAsSent(EntryId id)
{
    return told(m_store.resolveAsSent(id));
}

Result<bool, StoreFailure> PostOffice::told(const Result<bool, StoreFailure> &done)
{
    wake();
    Q_EMIT changed();
    return done;
}

void PostOffice::tryAgain()
{
    if (const auto hurried = m_store.hurry(m_clock.now().toUTC()); !hurried)
        Q_EMIT failed(hurried.error());
    wake();
    Q_EMIT changed();
}

QString PostOffice::path(const Entry &entry) const
{
    return m_spool.path(entry.submission.message.path);
}

} // namespace Sealpost
