#pragma once

#include "submission/Submitter.h"

#include <QPointer>

namespace Sealpost {

struct DialogueEnd;

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

Q_SIGNALS:
    void progress(qint64 octetsSent, qint64 octetsInAll);
    void ending();
    void finished(const Sealpost::SubmissionResult &result);

private:
    void openLine();
    void afterOpened();
    void afterLineFailed();
    void handOver();
    void deliver(MessageFeed feed);
    void afterDone(const Smtp::Outcome &outcome);
    void afterEnded(const DialogueEnd &end);
    void afterLineGone();

    [[nodiscard]] bool lineWasDead(const DialogueEnd &end) const;
    [[nodiscard]] bool noteUntilExhausted(const DialogueEnd &end);
    [[nodiscard]] QList<Address> untried() const;
    void note(const Smtp::Outcome &outcome);
    void finish(Smtp::Failure::Kind why);
    void finish();

    QPointer<Line> m_line;
    LineReport m_lastReport; ///< for when the line is gone
    const Submission m_submission;
    Smtp::Outcome m_outcome;
    qint64 m_size = 0;
    bool m_lineWasWarm = true; ///< it was open before, and may have died without our knowing
    bool m_waiting = false;    ///< for the line to be opened
    bool m_delivering = false;
};

} // namespace Sealpost
