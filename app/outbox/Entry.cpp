#include "outbox/Entry.h"

#include <algorithm>

namespace Sealpost {

using Smtp::Outcome;
using Smtp::RecipientResult;
using Smtp::RecipientStatus;

std::optional<Envelope> Entry::rest() const
{
    return Envelope::make(submission.envelope.reversePath(), outcome.with(RecipientStatus::Deferred));
}

Outcome untriedOutcome(const Envelope &envelope)
{
    Outcome outcome;
    for (const Address &recipient : envelope.forwardPaths())
        outcome.recipients += RecipientResult{recipient, RecipientStatus::Deferred, std::nullopt};
    return outcome;
}

Outcome merged(const Outcome &before, const Outcome &attempt)
{
    QHash<Address, RecipientResult> latest;
    for (const RecipientResult &result : attempt.recipients)
        latest.insert(result.recipient, result);
    Outcome after{
        .recipients = {}, .failure = attempt.failure, .dsnDropped = before.dsnDropped || attempt.dsnDropped};
    for (const RecipientResult &result : before.recipients)
        after.recipients += latest.value(result.recipient, result);
    return after;
}

EntryState stateAfter(const Outcome &outcome)
{
    const auto any = [&](RecipientStatus status) {
        return std::ranges::any_of(outcome.recipients,
                                   [&](const RecipientResult &result) { return result.status == status; });
    };
    // Whatever else is true of it: nobody may send it again before a person has said so.
    if (any(RecipientStatus::Uncertain))
        return EntryState::Uncertain;
    if (any(RecipientStatus::Deferred))
        return EntryState::Waiting;
    if (!any(RecipientStatus::Refused))
        return EntryState::Sent;
    return any(RecipientStatus::Accepted) ? EntryState::Partly : EntryState::Refused;
}

bool mayBeDecided(const QDateTime &settled, const QDateTime &now)
{
    const QDateTime until = settled.addDuration(timeToAnswer);
    const bool clockWasWrong = until > now.addDuration(2 * timeToAnswer);
    return !settled.isValid() || now >= until || clockWasWrong;
}

bool needsPerson(EntryState state)
{
    switch (state) {
    case EntryState::Partly:
    case EntryState::Refused:
    case EntryState::Uncertain:
        return true;
    case EntryState::Holding:
    case EntryState::Queued:
    case EntryState::Sending:
    case EntryState::Waiting:
    case EntryState::Sent:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost
