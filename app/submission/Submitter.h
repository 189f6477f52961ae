#pragma once

#include "submission/Line.h"
#include "submission/Submission.h"

#include <QPointer>

namespace Sealpost {

class SubmissionAttempt;

/// How an attempt ended: per recipient, and over which line.
struct SubmissionResult {
    Smtp::Outcome outcome;
    LineReport line;
    /// What was said about the message, or of the line that could not be had, for people and without secrets; empty
    /// where all accepted it.
    QString conversation = {};
};

/// Carries out one Submission over a line: opens it if it is not open, judges it again, hands the message over.
///
/// The next message may be submitted as soon as one has finished: it goes over the same line. Several submitters
/// may share a line: their messages follow one another as closely as the server permits, in the order of submit().
/// If the line ends, each goes again or finishes on its own terms.
class Submitter : public QObject
{
    Q_OBJECT

public:
    explicit Submitter(Line &line, QObject *parent = nullptr);
    ~Submitter() override;

    /// Ends with exactly one `finished`, emitted last and never before this has returned.
    void submit(const Submission &submission);

    /// Ends at once with what is known: Cancelled, or uncertain if the whole message had been handed over.
    void cancel();

    [[nodiscard]] bool
    isDelivering() const; ///< the server hears of the message; before, cancelling cuts nothing off

Q_SIGNALS:
    void progress(qint64 octetsSent, qint64 octetsInAll);

    /// The message's last octet leaves when this has returned: if no reply is seen after that, nobody can know what
    /// became of it. Connect directly; who cannot write that down cancels here, and it stays unsent. It comes once
    /// for each transaction (a server may take so many recipients at once).
    void ending();

    void finished(const Sealpost::SubmissionResult &result);

private:
    void afterFinished(const SubmissionResult &result);

    QPointer<Line> m_line;
    std::unique_ptr<SubmissionAttempt> m_attempt;
};

} // namespace Sealpost
