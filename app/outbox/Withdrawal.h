#pragma once

#include "outbox/Entry.h"
#include "store/StoreFailure.h"

#include "base/Result.h"

namespace Sealpost {

class OutboxStore;
class Spool;

/// Takes a message out of the outbox for good, with its file. False: it is on its way just now, or gone already.
///
/// Wherever a failure, a crash or a loss of power cuts it short, the message is either still there, set aside, or
/// gone; it never goes out, and nobody is asked what became of it.
[[nodiscard]] Result<bool, StoreFailure> withdraw(OutboxStore &store, Spool &spool, EntryId id);

} // namespace Sealpost
