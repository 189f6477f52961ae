#pragma once

#include "base/Result.h"
#include "store/StoreFailure.h"

namespace Sealpost {

class Engine;

/// Drafts that were on their way into the outbox when the program before this one died, and did not get there: they
/// are drafts as before, and what had come into the spool of their messages is gone.
///
/// Before anything is sent or enqueued: what would be found there later may have been sent, for all that one could
/// know then.
[[nodiscard]] Result<void, StoreFailure> takeBackStranded(Engine &engine);

} // namespace Sealpost
