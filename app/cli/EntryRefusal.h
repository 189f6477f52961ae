#pragma once

#include "cli/OpenOutbox.h"

/// Why something cannot be done with a message of the outbox.
namespace Sealpost::Cli::EntryRefusal {

[[nodiscard]] CommandFailure onItsWay();
[[nodiscard]] CommandFailure alreadySent();
[[nodiscard]] CommandFailure alreadyTried();
[[nodiscard]] CommandFailure notUncertain();
[[nodiscard]] CommandFailure needsResolving(EntryId id, const Invocation &again);
[[nodiscard]] CommandFailure tooEarly(const Entry &entry, const QDateTime &now);

} // namespace Sealpost::Cli::EntryRefusal
