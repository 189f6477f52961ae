#pragma once

#include "submission/Submitter.h"

#include <QPointer>

namespace Sealpost {

struct DialogueEnd;

namespace Smtp {
struct Done;
struct Unfinished;
} // namespace Smtp

/// One message on its way: over the line that is there, or over a new one where that proves dead or exhausted.
class SubmissionAttempt : public QObject
{
    Q_OBJECT

public:
    SubmissionAttempt(Line &line, const Submission &submission, QObject *parent = nullptr);
    ~SubmissionAttempt() override;

    /// Ends with exactly one `finished`, later, unless it is destroyed before.
    void start();
    void cancel(); ///< ends it now
    [[nodiscard]] bool isDelivering() const { return m_delivery.has_value(); }

Q_SIGNALS:
    void progress(qint64 octetsSent, qint64 octetsInAll);
    void ending();
    void finished(const Sealpost::SubmissionResult &result);

private:
    void waitForLine();
    void afterLineFailed();
    void handOver();
    void deliver(MessageFeed feed);
    void afterRoom();
    void afterDone(const Smtp::Done &done);
    void afterEnded(const DialogueEnd &end, const Smtp::Unfinished &message);
    void afterLineGone();

    [[nodiscard]] bool lineHadServed(const DialogueEnd &end) const;
    [[nodiscard]] bool lineWasDead(const DialogueEnd &end, const Smtp::Unfinished &message) const;
    [[nodiscard]] bool noteUntilExhausted(const DialogueEnd &end, const Smtp::Unfinished &message);
    [[nodiscard]] QList<Address> untried() const;
    void note(const Smtp::Outcome &outcome);
    void finish(Smtp::Failure::Kind why);
    void finish();

    QPointer<Line> m_line;
    LineReport m_lastReport; ///< for when the line is gone
    const Submission m_submission;
    Smtp::Outcome m_outcome;
    qint64 m_size = 0;
    bool m_lineWasWarm = true;                  ///< it was open before, and may have died without our knowing
    bool m_waiting = false;                     ///< for the line to be opened, or for room on it
    std::optional<Line::DeliveryId> m_delivery; ///< while it is on its way
    QString m_conversation;                     ///< of the last line
};

} // namespace Sealpost
