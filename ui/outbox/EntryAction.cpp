#include "ui/outbox/EntryAction.h"

#include <QCoreApplication>

namespace Sealpost {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntryAction)
};

using Action = EntryAction;

/// What helps against it, besides waiting.
std::optional<Action> remedyOf(Smtp::Failure::Kind kind)
{
    using Kind = Smtp::Failure::Kind;
    switch (kind) {
    case Kind::PasswordMissing:
    case Kind::AuthenticationRefused:
        return Action::TypePassword;
    case Kind::PasswordsLocked:
        return Action::Unlock;
    case Kind::AuthorizationMissing:
        return Action::Authorize;
    case Kind::NotPermitted:
        return Action::ReviewServer;
    case Kind::AuthenticationRequired:
    case Kind::ProxyLoginRefused:
    case Kind::ClientCertificateUnreadable:
    case Kind::ClientCertificateLocked:
        return Action::EditAccount;
    default:
        return std::nullopt;
    }
}

QList<Action> whileWaiting(const EntrySummary &entry)
{
    QList<Action> actions{Action::TryAgain, Action::Edit, Action::Cancel};
    if (const auto remedy = entry.failure ? remedyOf(entry.failure->kind) : std::nullopt)
        actions.prepend(*remedy);
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

QString textOf(EntryAction action)
{
    switch (action) {
    case EntryAction::SendNow:
        return Words::tr("Send No&w");
    case EntryAction::TryAgain:
        return Words::tr("Try A&gain");
    case EntryAction::TypePassword:
        return Words::tr("Enter &Password…");
    case EntryAction::Unlock:
        return Words::tr("&Unlock Passwords…");
    case EntryAction::Authorize:
        return Words::tr("Authori&ze…");
    case EntryAction::ReviewServer:
        return Words::tr("&Review the Server…");
    case EntryAction::EditAccount:
        return Words::tr("Edit Acco&unt…");
    case EntryAction::SendAgain:
        return Words::tr("Send A&gain");
    case EntryAction::WasSent:
        return Words::tr("&It Was Sent");
    case EntryAction::Edit:
        return Words::tr("&Edit");
    case EntryAction::EditForTheRest:
        return Words::tr("&Edit and Send to the Rest");
    case EntryAction::Cancel:
        return Words::tr("Ca&ncel Message…");
    case EntryAction::Remove:
        return Words::tr("Re&move from the List…");
    }
    Q_UNREACHABLE();
}

QString hintOf(EntryAction action)
{
    switch (action) {
    case EntryAction::SendAgain:
        return Words::tr("If the server took it the first time, it arrives twice.");
    case EntryAction::WasSent:
        return Words::tr("A recipient has got it, or you find it at the server by its Message-ID.");
    case EntryAction::Edit:
        return Words::tr("Takes it out of the outbox and into a window.");
    default:
        return {};
    }
}

} // namespace Sealpost
