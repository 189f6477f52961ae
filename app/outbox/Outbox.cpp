#include "outbox/Outbox.h"

#include "accounts/AccountStore.h"
#include "base/Clock.h"
#include "outbox/OutboxStore.h"
#include "outbox/Spool.h"

namespace Sealpost {

Outbox::Outbox(OutboxStore &store, const Spool &spool, const AccountStore &accounts, const LineParts &parts,
               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_spool(spool)
    , m_accounts(accounts)
    , m_parts(parts)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::lookForWork);
}

Outbox::~Outbox() = default;

Result<void, StoreFailure> Outbox::start()
{
    const auto recovered = m_store.recover();
    if (!recovered)
        return failure(recovered.error());
    for (const EntryId id : *recovered)
        Q_EMIT changed(id);
    wake();
    return {};
}

void Outbox::wake()
{
    m_timer.start(0);
}

Result<void, StoreFailure> Outbox::tryAgain()
{
    const auto hurried = m_store.hurry(now());
    if (hurried)
        wake();
    return hurried;
}

void Outbox::cancel(EntryId id)
{
    for (const auto &[name, lane] : m_lanes) {
        if (lane->current() == id)
            return lane->cancel();
    }
}

bool Outbox::isSending(EntryId id) const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(),
                       [id](const auto &named) { return named.second->current() == id; });
}

QDateTime Outbox::now() const
{
    return m_parts.clock.now().toUTC();
}

// Work ----------------------------------------------------------------------------------------------------------

void Outbox::lookForWork()
{
    const auto due = m_store.due(now());
    if (!due) {
        m_timer.start(glance);
        Q_EMIT failed(due.error());
        return;
    }
    for (const DueEntry &entry : *due) {
        Lane *lane = laneFor(entry.account);
        if (lane && !lane->current())
            lane->send(entry.id);
    }
    rest();
}

/// Null: the account is not there. Its messages stay queued until it is again.
Lane *Outbox::laneFor(const QString &accountName)
{
    const auto found = m_lanes.find(accountName);
    if (found != m_lanes.end())
        return found->second.get();
    const auto account = m_accounts.find(accountName);
    if (!account || !*account)
        return nullptr;
    auto lane = std::make_unique<Lane>(**account, m_parts, m_store, m_spool);
    connect(lane.get(), &Lane::progress, this, &Outbox::progress);
    connect(lane.get(), &Lane::taken, this, &Outbox::changed);
    connect(lane.get(), &Lane::settled, this, &Outbox::afterSettled);
    connect(lane.get(), &Lane::passedBy, this, &Outbox::wake);
    connect(lane.get(), &Lane::failed, this, [this](const StoreFailure &why) {
        m_timer.start(glance); // a disk that is full may have room again
        Q_EMIT failed(why);
    });
    connect(lane.get(), &Lane::notRecorded, this, &Outbox::failed);
    return m_lanes.emplace(accountName, std::move(lane)).first->second.get();
}

/// No line for this message is none for the others of its account: they do not knock one after the other.
void Outbox::afterSettled(EntryId id, bool lineFailed)
{
    const auto heldUp = lineFailed ? m_store.holdUp(id, now()) : Result<void, StoreFailure>();
    if (!heldUp)
        Q_EMIT failed(heldUp.error());
    wake();
    Q_EMIT changed(id);
}

/// Until something is due. Lines are closed when there is nothing more to say on them.
void Outbox::rest()
{
    std::erase_if(m_lanes, [](const auto &named) { return !named.second->current(); });
    const auto next = m_store.nextDue();
    const qint64 wait = next && next->isValid() ? qMax<qint64>(0, now().msecsTo(*next)) : glance.count();
    m_timer.start(std::min(std::chrono::milliseconds(wait), glance));
    if (m_lanes.empty())
        Q_EMIT idle();
}

} // namespace Sealpost
