#include "outbox/Lane.h"

#include "base/Clock.h"
#include "outbox/OutboxStore.h"
#include "outbox/RetrySchedule.h"
#include "outbox/Spool.h"

namespace Sealpost {

namespace {

/// There was no line, or none that may carry mail: it is not about this message.
bool isAboutTheLine(const SubmissionResult &result)
{
    return result.line.phase == LineReport::Phase::Failed || result.line.phase == LineReport::Phase::Held;
}

} // namespace

Lane::Lane(std::unique_ptr<Line> line, OutboxStore &store, const Spool &spool, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_submitter(*m_line)
    , m_store(store)
    , m_spool(spool)
    , m_clock(clock)
{
    m_settleAgain.setSingleShot(true);
    m_settleAgain.setInterval(std::chrono::seconds(1));
    connect(&m_settleAgain, &QTimer::timeout, this, &Lane::settle);
    connect(&m_submitter, &Submitter::progress, this,
            [this](qint64 sent, qint64 all) { Q_EMIT progress(m_entry->id, sent, all); });
    connect(&m_submitter, &Submitter::ending, this, &Lane::noteHandOver);
    connect(&m_submitter, &Submitter::finished, this, &Lane::afterFinished);
}

void Lane::send(EntryId id)
{
    Q_ASSERT(!m_current);
    m_current = id;
    QMetaObject::invokeMethod(
        this, [this, id] { begin(id); }, Qt::QueuedConnection);
}

void Lane::cancel()
{
    if (m_entry)
        m_submitter.cancel();
}

void Lane::begin(EntryId id)
{
    const auto mine = m_store.take(id);
    const auto entry = mine ? m_store.entry(id) : failure(mine.error());
    m_notNoted.reset();
    if (entry && *mine && *entry) {
        m_entry = **entry;
        Submission submission = m_entry->submission;
        submission.envelope = m_entry->rest().value_or(submission.envelope);
        submission.message.path = m_spool.path(submission.message.path);
        m_submitter.submit(submission);
        Q_EMIT taken(id);
        return;
    }
    m_current.reset();
    if (!entry)
        Q_EMIT failed(entry.error());
    else
        Q_EMIT passedBy(id);
}

/// If that cannot be written, a crash would send the message twice: it must not go on.
void Lane::noteHandOver()
{
    const auto noted = m_store.noteHandOver(m_entry->id);
    if (noted)
        return;
    m_notNoted = noted.error();
    m_submitter.cancel();
}

void Lane::afterFinished(const SubmissionResult &result)
{
    const Entry before = *std::exchange(m_entry, std::nullopt);
    const bool again = m_notNoted || (result.outcome.failure && result.outcome.failure->isTransient());
    const QDateTime nextTry = again ? m_clock.now().toUTC().addDuration(waitAfter(before.tries)) : QDateTime();
    m_toSettle = {merged(before.outcome, result.outcome), nextTry, m_clock.now().toUTC(), wayOver(result.line), {}};
    if (!result.outcome.allAccepted())
        m_toSettle.conversation = conversationWorthKeeping(m_line->transcript());
    m_lineFailed = isAboutTheLine(result);
    settle();
}

/// What the server said is known to nobody else: it is kept until the disk takes it.
void Lane::settle()
{
    const auto settledNow = m_store.settle(*m_current, m_toSettle);
    if (!settledNow) {
        m_settleAgain.start();
        Q_EMIT notRecorded(settledNow.error());
        return;
    }
    const EntryId id = *std::exchange(m_current, std::nullopt);
    Q_EMIT settled(id, m_lineFailed);
}

} // namespace Sealpost
