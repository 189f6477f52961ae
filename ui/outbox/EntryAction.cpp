#include "ui/outbox/EntryAction.h"

namespace Sealpost {

namespace {

using Action = EntryAction;

QList<Action> whileWaiting(const EntrySummary &entry)
{
    using Kind = Smtp::Failure::Kind;
    QList<Action> actions{Action::TryAgain, Action::Edit, Action::Cancel};
    const Kind kind = entry.failure ? entry.failure->kind : Kind::Cancelled;
    if (kind == Kind::PasswordMissing || kind == Kind::AuthenticationRefused)
        actions.prepend(Action::TypePassword);
    else if (kind == Kind::NotPermitted)
        actions.prepend(Action::ReviewServer);
    else if (kind == Kind::AuthenticationRequired)
        actions.prepend(Action::EditAccount);
    return actions;
}

bool isForSeveral(Action action)
{
    return action == Action::SendNow || action == Action::TryAgain || action == Action::Cancel ||
           action == Action::Remove;
}

} // namespace

QList<EntryAction> actionsFor(const EntrySummary &entry, const QDateTime &now)
{
    switch (entry.state) {
    case EntryState::Holding:
        return {Action::SendNow, Action::Edit, Action::Cancel};
    case EntryState::Queued:
        return {Action::Edit, Action::Cancel};
    case EntryState::Sending:
        return {Action::Cancel};
    case EntryState::Waiting:
        return whileWaiting(entry);
    case EntryState::Sent:
        return {};
    case EntryState::Partly:
        return {Action::EditForTheRest, Action::TryAgain, Action::Remove};
    case EntryState::Refused:
        return {Action::Edit, Action::TryAgain, Action::Remove};
    case EntryState::Uncertain:
        return mayBeDecided(entry.settled, now) ? QList{Action::WasSent, Action::SendAgain} : QList<Action>();
    }
    Q_UNREACHABLE();
}

QList<EntryAction> actionsFor(const QList<EntrySummary> &entries, const QDateTime &now)
{
    if (entries.isEmpty())
        return {};
    QList<Action> shared = actionsFor(entries.first(), now);
    if (entries.size() == 1)
        return shared;
    shared.removeIf([](Action action) { return !isForSeveral(action); });
    for (const EntrySummary &entry : entries) {
        const QList<Action> own = actionsFor(entry, now);
        shared.removeIf([&own](Action action) { return !own.contains(action); });
    }
    return shared;
}

} // namespace Sealpost
