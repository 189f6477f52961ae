#include "outbox/Outbox.h"

#include "accounts/AccountStore.h"
#include "accounts/SharedLine.h"
#include "base/Clock.h"
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
    const auto recovered = m_store.recover(now());
    if (!recovered)
        return failure(recovered.error());
    for (const EntryId id : *recovered)
        Q_EMIT changed(id);
    wake();
    return {};
}

void Outbox::lend(std::unique_ptr<Line> line)
{
    const LaneKey key{line->account().name, false};
    const auto found = m_lanes.find(key);
    if (found == m_lanes.end() || !found->second->isBusy())
        open(key, std::move(line));
    wake();
}

void Outbox::wake()
{
    m_timer.start(0);
}

void Outbox::stop()
{
    m_stopping = true;
    wake();
}

void Outbox::goOn()
{
    m_stopping = false;
    wake();
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
    for (const auto &[key, lane] : m_lanes)
        lane->cancel(id);
}

bool Outbox::isSending(EntryId id) const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(), [id](const auto &keyed) { return keyed.second->has(id); });
}

QDateTime Outbox::now() const
{
    return m_parts.clock.now().toUTC();
}

// Work ----------------------------------------------------------------------------------------------------------

void Outbox::lookForWork()
{
    if (m_stopping)
        return rest();
    const auto due = m_store.dueLanes(now());
    if (!due) {
        m_timer.start(glance);
        Q_EMIT failed(due.error());
        return;
    }
    for (const LaneKey &key : *due) {
        Lane *lane = laneFor(key);
        const auto filled = lane ? lane->fill() : Result<void, StoreFailure>();
        if (!filled)
            Q_EMIT failed(filled.error()); // a disk that is full may have room again
    }
    rest();
}

/// Null: nothing can go now. The account is not there, and its messages stay queued until it is again; or it was
/// edited, and what is in hand is brought to its end before there is a new line.
Lane *Outbox::laneFor(const LaneKey &key)
{
    const auto found = m_lanes.find(key);
    const auto account = m_accounts.find(key.account);
    const bool isThere = account && *account;
    if (found != m_lanes.end() && isThere && shareLine(found->second->account(), **account))
        return found->second.get();
    if (found != m_lanes.end() && found->second->isBusy())
        return nullptr;
    m_lanes.erase(key);
    return isThere ? open(key, std::make_unique<Line>(**account, m_parts)) : nullptr;
}

Lane *Outbox::open(const LaneKey &key, std::unique_ptr<Line> line)
{
    auto lane = std::make_unique<Lane>(key, std::move(line), m_store, m_spool, m_parts.clock);
    connect(lane.get(), &Lane::progress, this, &Outbox::progress);
    connect(lane.get(), &Lane::taken, this, &Outbox::changed);
    connect(lane.get(), &Lane::settled, this, &Outbox::afterSettled);
    connect(lane.get(), &Lane::roomMade, this, &Outbox::wake);
    connect(lane.get(), &Lane::notRecorded, this, &Outbox::failed);
    return (m_lanes[key] = std::move(lane)).get();
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
    std::erase_if(m_lanes, [this](const auto &keyed) { return !isOfUse(keyed.first, *keyed.second); });
    const auto next = m_store.nextDue();
    const std::chrono::milliseconds wait(next && next->isValid() ? now().msecsTo(*next) : 0);
    m_timer.start(wait.count() > 0 ? std::min(wait, glance) : glance); // what is due waits for its lane
    const bool anyBusy =
        std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto &keyed) { return keyed.second->isBusy(); });
    if (!anyBusy)
        Q_EMIT idle();
}

/// Whether something is on it, or soon will be.
bool Outbox::isOfUse(const LaneKey &key, const Lane &lane) const
{
    constexpr std::chrono::seconds soon{60};
    if (lane.isBusy())
        return true;
    const auto next = m_store.due(key, now().addDuration(soon), 1);
    return next && !next->isEmpty();
}

} // namespace Sealpost
