#include "submission/SubmissionAttempt.h"

#include "submission/Dialogue.h"

#include <QHash>

#include <algorithm>

namespace Sealpost {

using Smtp::RecipientStatus;
using Kind = Smtp::Failure::Kind;

SubmissionAttempt::SubmissionAttempt(Line &line, const Submission &submission, QObject *parent)
    : QObject(parent)
    , m_line(&line)
    , m_lastReport(line.report())
    , m_submission(submission)
{
    for (const Address &recipient : submission.envelope.forwardPaths())
        m_outcome.recipients.append({recipient, RecipientStatus::Deferred, std::nullopt});
    connect(&line, &Line::opened, this, &SubmissionAttempt::afterRoom);
    connect(&line, &Line::roomMade, this, &SubmissionAttempt::afterRoom);
    connect(&line, &Line::failed, this, &SubmissionAttempt::afterLineFailed);
    connect(&line, &QObject::destroyed, this, &SubmissionAttempt::afterLineGone);
}

SubmissionAttempt::~SubmissionAttempt()
{
    const auto delivery = std::exchange(m_delivery, std::nullopt);
    if (delivery && m_line)
        m_line->endDelivery(*delivery);
}

void SubmissionAttempt::start()
{
    const auto begin = [this] {
        m_lineWasWarm = m_line->isReadyToDeliver();
        if (m_lineWasWarm)
            handOver();
        else
            waitForLine();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void SubmissionAttempt::cancel()
{
    if (m_delivery) {
        m_line->endDelivery(*m_delivery);
        return;
    }
    if (std::exchange(m_waiting, false) && !m_line->isDelivering())
        m_line->close();
    finish(Kind::Cancelled);
}

// To the line -------------------------------------------------------------------------------------------------

// One that is being warmed up for a message anyway is waited for, and one that carries others until there is room.
void SubmissionAttempt::waitForLine()
{
    m_waiting = true;
    if (!m_line->isOnItsWay() && !m_line->isDelivering())
        m_line->open(Line::Purpose::Submit);
}

void SubmissionAttempt::afterRoom()
{
    if (!m_waiting)
        return;
    if (!m_line->isReadyToDeliver())
        return waitForLine();
    m_waiting = false;
    handOver();
}

void SubmissionAttempt::afterLineFailed()
{
    if (!std::exchange(m_waiting, false))
        return;
    m_outcome.failure = m_line->report().failure.value_or(Smtp::Failure{.kind = Kind::NotPermitted});
    m_conversation = m_line->transcript();
    finish();
}

void SubmissionAttempt::afterLineGone()
{
    finish(Kind::Cancelled);
}

// The message -------------------------------------------------------------------------------------------------

void SubmissionAttempt::handOver()
{
    const QPointer alive(this);
    const bool lets = m_line->judgeAgain();
    if (!alive)
        return;
    if (!lets && m_line->isDelivering()) {
        m_waiting = true;
        return;
    }
    if (!lets) {
        m_conversation = m_line->transcript();
        finish(Kind::NotPermitted);
        return;
    }
    auto feed = MessageFeed::open(m_submission.message, m_line->encoding());
    if (feed) {
        deliver(std::move(*feed));
        return;
    }
    m_outcome.failure = Smtp::Failure{.kind = Kind::MessageUnreadable, .subject = feed.error().subject};
    finish();
}

// With dots doubled, a few octets more leave than the message has.
void SubmissionAttempt::deliver(MessageFeed feed)
{
    m_size = feed.size();
    // It may be destroyed meanwhile, or have ended.
    const auto whileDelivering = [alive = QPointer(this)](auto then) {
        return [alive, then](const auto &...what) {
            if (alive && alive->m_delivery)
                then(what...);
        };
    };
    const Smtp::MailRequest request{
        .envelope = *Envelope::make(m_submission.envelope.reversePath(), untried()),
        .size = m_size,
        .body = feed.body(),
        .headerCharset = m_submission.message.headerCharset,
        .tlsOnward = m_submission.tlsOnward,
        .dsn = m_submission.dsn,
    };
    m_delivery = m_line->newDelivery();
    m_line->deliver(*m_delivery, request, std::move(feed),
                    {.progressed = whileDelivering(
                         [this](qint64 octets) { Q_EMIT progress(std::min(octets, m_size), m_size); }),
                     .ending = whileDelivering([this] { Q_EMIT ending(); }),
                     .done = whileDelivering([this](const Smtp::Done &done) { afterDone(done); }),
                     .ended = whileDelivering([this](const DialogueEnd &end, const Smtp::Unfinished &message) {
                         afterEnded(end, message);
                     })});
}

void SubmissionAttempt::afterDone(const Smtp::Done &done)
{
    m_delivery.reset();
    m_conversation = done.conversation;
    note(done.outcome);
    const bool wantsLogin = done.outcome.failure && done.outcome.failure->kind == Kind::AuthenticationRequired;
    const QPointer alive(this);
    if (wantsLogin && m_line->report().verdict->decision == Decision::R15)
        m_line->noteLoginDemanded();
    if (alive)
        finish();
}

void SubmissionAttempt::afterEnded(const DialogueEnd &end, const Smtp::Unfinished &message)
{
    m_delivery.reset();
    m_conversation = message.conversation;
    const bool again = m_line && (lineWasDead(end, message) || noteUntilExhausted(end, message));
    if (!again) {
        finish();
        return;
    }
    m_lineWasWarm = false;
    waitForLine();
}

/// Whether the line was good before: it was open when this came, or has brought others to their end.
bool SubmissionAttempt::lineHadServed(const DialogueEnd &end) const
{
    return m_lineWasWarm || end.messagesDone > 0;
}

/// A line that was open may have died while nothing was said, or its server may have had enough of waiting, or of
/// messages (421): that says nothing about this one. But once it may have arrived, nothing is tried again.
bool SubmissionAttempt::lineWasDead(const DialogueEnd &end, const Smtp::Unfinished &message) const
{
    const Kind why = message.outcome.failure->kind;
    const bool wasLine = why == Kind::ConnectionLost || why == Kind::ServiceUnavailable;
    return lineHadServed(end) && wasLine && !message.mailAnswered && !message.outcome.anyUncertain();
}

/// Takes over what the line came to; whether it was used up (RFC 9422) and another one brings more than this did.
bool SubmissionAttempt::noteUntilExhausted(const DialogueEnd &end, const Smtp::Unfinished &message)
{
    const qsizetype before = untried().size();
    note(message.outcome);
    const qsizetype left = untried().size();
    const bool isNew = lineHadServed(end) || left < before;
    const bool isUsedUp = message.outcome.failure->kind == Kind::LineExhausted;
    return isUsedUp && left > 0 && isNew && !m_outcome.anyUncertain();
}

QList<Address> SubmissionAttempt::untried() const
{
    QList<Address> left;
    for (const Smtp::RecipientResult &result : m_outcome.recipients) {
        if (result.status == RecipientStatus::Deferred && !result.reply)
            left.append(result.recipient);
    }
    return left;
}

/// Takes over what became of those that this line was to bring it to.
void SubmissionAttempt::note(const Smtp::Outcome &outcome)
{
    QHash<Address, qsizetype> places; // there may be tens of thousands
    for (qsizetype place = 0; place < m_outcome.recipients.size(); ++place)
        places.insert(m_outcome.recipients.at(place).recipient, place);
    for (const Smtp::RecipientResult &result : outcome.recipients) {
        if (const auto found = places.constFind(result.recipient); found != places.cend())
            m_outcome.recipients[*found] = result;
    }
    m_outcome.failure = outcome.failure;
    m_outcome.dsnDropped = m_outcome.dsnDropped || outcome.dsnDropped;
    if (m_line && !outcome.with(RecipientStatus::Accepted).isEmpty())
        m_line->noteAccepted();
}

void SubmissionAttempt::finish(Kind why)
{
    m_outcome.failure = Smtp::Failure{.kind = why};
    finish();
}

void SubmissionAttempt::finish()
{
    if (m_line) {
        m_line->disconnect(this);
        m_lastReport = m_line->report();
    }
    Q_EMIT finished({m_outcome, m_lastReport, m_outcome.allAccepted() ? QString() : m_conversation});
}

} // namespace Sealpost
