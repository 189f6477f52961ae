#include "outbox/Lane.h"

#include "base/Clock.h"
#include "outbox/RetrySchedule.h"
#include "outbox/Spool.h"

#include <QPointer>

#include <algorithm>

namespace Sealpost {

namespace {

/// There was no line, or none that may carry mail: it is not about this message.
bool isAboutTheLine(const SubmissionResult &result)
{
    return result.line.phase == LineReport::Phase::Failed || result.line.phase == LineReport::Phase::Held;
}

} // namespace

Lane::Lane(const LaneKey &key, std::unique_ptr<Line> line, OutboxStore &store, const Spool &spool,
           const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_key(key)
    , m_store(store)
    , m_spool(spool)
    , m_clock(clock)
    , m_line(std::move(line))
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &Lane::settle);
    connect(m_line.get(), &Line::roomMade, this, [this] {
        if (room() > 0)
            Q_EMIT roomMade();
    });
}

Lane::~Lane()
{
    m_line->disconnect(this);
    for (const auto &[id, carried] : m_carried)
        carried.submitter->disconnect(this);
    m_line.reset();
}

bool Lane::has(EntryId id) const
{
    return m_carried.contains(id) || std::ranges::any_of(m_ended, [id](const Ended &one) { return one.id == id; });
}

void Lane::cancel(EntryId id)
{
    const auto found = m_carried.find(id);
    if (found != m_carried.end() && (m_carried.size() == 1 || !found->second.submitter->isDelivering()))
        found->second.submitter->cancel();
}

// To the server -------------------------------------------------------------------------------------------------

/// Large ones go one by one: what they would gain is nothing beside their size, and one can be cut off alone.
int Lane::room() const
{
    const int most = m_key.large ? 1 : m_line->capacity();
    return m_ended.isEmpty() ? most - static_cast<int>(m_carried.size()) : 0;
}

/// On such a line a small message is handed over as soon as it is taken: that is written down as one.
bool Lane::goesInOneFlight() const
{
    return !m_key.large && m_line->capacity() > 1;
}

Result<void, StoreFailure> Lane::fill()
{
    if (room() <= 0)
        return {};
    const bool mayBeOver = goesInOneFlight();
    const auto taken = m_store.due(m_key, m_clock.now().toUTC(), room()).and_then([&](const QList<EntryId> &due) {
        return m_store.take(due, mayBeOver);
    });
    if (!taken)
        return failure(taken.error());
    for (const Entry &entry : *taken)
        carry(entry, mayBeOver);
    for (const Entry &entry : *taken)
        Q_EMIT this->taken(entry.id);
    return {};
}

void Lane::carry(const Entry &entry, bool mayBeOver)
{
    const EntryId id = entry.id;
    auto submitter = std::make_unique<Submitter>(*m_line);
    connect(submitter.get(), &Submitter::progress, this,
            [this, id](qint64 sent, qint64 all) { Q_EMIT progress(id, sent, all); });
    connect(submitter.get(), &Submitter::ending, this, [this, id] { noteHandOver(id); });
    connect(submitter.get(), &Submitter::finished, this,
            [this, id](const SubmissionResult &result) { afterFinished(id, result); });
    Submission submission = entry.submission;
    submission.envelope = entry.rest().value_or(submission.envelope);
    submission.message.path = m_spool.path(submission.message.path);
    submitter->submit(submission);
    m_carried.emplace(id, Carried{entry, mayBeOver, std::nullopt, std::move(submitter)});
}

/// If that cannot be written, a crash would send the message twice: it must not go on.
void Lane::noteHandOver(EntryId id)
{
    Carried &carried = m_carried.at(id);
    if (std::exchange(carried.mayBeOver, true))
        return;
    const auto noted = m_store.noteHandOver(id);
    if (noted)
        return;
    carried.notNoted = noted.error();
    carried.submitter->cancel();
}

// From the server -----------------------------------------------------------------------------------------------

/// What was answered at once is written down at once, as one.
void Lane::afterFinished(EntryId id, const SubmissionResult &result)
{
    const auto carried = m_carried.extract(id);
    const Entry &before = carried.mapped().before;
    const bool again =
        carried.mapped().notNoted || (result.outcome.failure && result.outcome.failure->isTransient());
    const QDateTime now = m_clock.now().toUTC();
    const QDateTime nextTry = again ? now.addDuration(waitAfter(before.tries)) : QDateTime();
    m_ended += {id,
                {merged(before.outcome, result.outcome), nextTry, now, wayOver(result.line),
                 conversationWorthKeeping(result.conversation)},
                isAboutTheLine(result)};
    if (!m_settle.isActive())
        m_settle.start(0);
}

/// What the server said is known to nobody else: it is kept until the disk takes it.
void Lane::settle()
{
    QList<std::pair<EntryId, Settlement>> settlements;
    for (const Ended &one : std::as_const(m_ended))
        settlements.emplace_back(one.id, one.settlement);
    const auto settledNow = m_store.settle(settlements);
    if (!settledNow) {
        m_settle.start(std::chrono::seconds(1));
        Q_EMIT notRecorded(settledNow.error());
        return;
    }
    const QPointer alive(this);
    const QList<Ended> ended = std::exchange(m_ended, {});
    for (const Ended &one : ended) {
        if (alive)
            Q_EMIT settled(one.id, one.lineFailed);
    }
}

} // namespace Sealpost
