#pragma once

#include "smtp/Outcome.h"
#include "submission/LineReport.h"
#include "submission/Submission.h"

#include <QDateTime>

namespace Sealpost {

using EntryId = qint64;

/// Where a message is between "Send" and its end (DESIGN §4).
enum class EntryState {
    Holding,   ///< until Entry::notBefore: it can still be undone, or is to go later
    Queued,    ///< goes as soon as somebody takes it
    Sending,   ///< somebody has taken it; written before the first octet of MAIL
    Waiting,   ///< did not reach everybody yet: goes again by itself, or when a person has put right what is wrong
    Sent,      ///< accepted for everybody
    Partly,    ///< accepted for some, refused for the rest
    Refused,   ///< refused for everybody
    Uncertain, ///< it may have been accepted, and nobody can know: never sent again by itself
};

/// Over what kind of line a message was last tried; each is empty where it did not come to that.
struct WayTaken {
    std::optional<Level> level;
    std::optional<Decision> decision;
    std::optional<Encryption> rung;

    friend bool operator==(const WayTaken &, const WayTaken &) = default;
};

/// A Submission that waits in the outbox, with what became of it so far.
struct Entry {
    EntryId id = 0;
    QString account; ///< the account's name
    EntryState state = EntryState::Queued;
    Submission submission; ///< its envelope has all recipients; message.path is below the spool
    QString subject;       ///< as people read it
    Smtp::Outcome outcome; ///< one result for each recipient, in the envelope's order
    QDateTime enqueued;    ///< UTC, like the other times
    QDateTime notBefore;   ///< with Holding
    QDateTime nextTry;     ///< with Waiting; invalid: a person has to act first
    int tries = 0;
    QDateTime settled; ///< when the last attempt ended; invalid: there was none
    WayTaken way;      ///< of that attempt

    friend bool operator==(const Entry &, const Entry &) = default;

    /// Who has not been answered for good: what the next attempt is for.
    [[nodiscard]] std::optional<Envelope> rest() const;
};

/// Every recipient is Deferred: nothing was tried.
[[nodiscard]] Smtp::Outcome untriedOutcome(const Envelope &envelope);

/// What is known after one more attempt for some of the recipients: theirs is replaced, its failure is the reason.
[[nodiscard]] Smtp::Outcome merged(const Smtp::Outcome &before, const Smtp::Outcome &attempt);

/// The state that follows from what became of the recipients.
[[nodiscard]] EntryState stateAfter(const Smtp::Outcome &outcome);

/// So long a server may take to answer for a message that it has whole (RFC 5321 §4.5.3.2.6).
inline constexpr std::chrono::minutes timeToAnswer{10};

/// With Uncertain: whether a person may say what became of it, as the server has had its time since it was settled.
[[nodiscard]] bool mayBeDecided(const QDateTime &settled, const QDateTime &now);

/// Whether nothing more happens to it by itself and a person has to deal with it.
[[nodiscard]] bool needsPerson(EntryState state);

} // namespace Sealpost
