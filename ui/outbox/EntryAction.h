#pragma once

#include "outbox/OutboxStore.h"

namespace Sealpost {

/// What a person can do with a message in the outbox.
enum class EntryAction {
    SendNow,        ///< it was to go later
    TryAgain,       ///< it would by itself, or not at all
    TypePassword,   ///< for the account
    Unlock,         ///< the stored passwords
    Authorize,      ///< in the browser
    ReviewServer,   ///< nothing may leave over its line yet
    EditAccount,    ///< what it says of its login, its proxy or its certificate does not do
    SendAgain,      ///< uncertain: it may arrive twice
    WasSent,        ///< uncertain: somebody has got it
    Edit,           ///< in a window, out of the outbox
    EditForTheRest, ///< for those who were refused
    Cancel,         ///< it is not sent and not kept
    Remove,         ///< it is over: only the list is shorter
};

/// In the order in which they are offered; the first is what helps most.
[[nodiscard]] QList<EntryAction> actionsFor(const EntrySummary &entry, const QDateTime &now);

/// What can be done with all of them at once.
[[nodiscard]] QList<EntryAction> actionsFor(const QList<EntrySummary> &entries, const QDateTime &now);

/// What stands on its button, with a mnemonic that no other of the same message has.
[[nodiscard]] QString textOf(EntryAction action);
[[nodiscard]] QString hintOf(EntryAction action); ///< what it comes to, where the text does not say it; or empty

} // namespace Sealpost
