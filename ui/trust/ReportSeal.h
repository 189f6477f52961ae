#pragma once

#include "submission/LineReport.h"
#include "trust/Seal.h"

namespace Sealpost {

/// What the indicator shows for all that is known about a line. A verdict outlives the failure of a login; a line
/// that was closed is not checked any more.
[[nodiscard]] Seal sealOf(const LineReport &report);

/// What is said beside it, and of its sub-mark too.
[[nodiscard]] QString sealSentence(const LineReport &report);

/// The icon that is drawn over the one of the seal; empty: none.
[[nodiscard]] QString subMarkName(const Seal &seal);

/// Whether a verdict lets no message leave over it: that has closed it, or it is only being looked at.
[[nodiscard]] bool isHeld(const LineReport &report);

/// A server that nobody vouches for and that nobody has looked at yet: a person may review it (rows 9 and 11).
[[nodiscard]] bool isFirstContact(const LineReport &report);

/// A server whose key has to be compared before anything leaves again (rows 2, 3a, 7 and 8): a person may do so,
/// and pin it, in the account.
[[nodiscard]] bool mustBeCompared(const LineReport &report);

/// A server whose key a person can compare now: one of these two, or one that was pinned unseen.
[[nodiscard]] bool canBeCompared(const LineReport &report);

/// An authority vouches from now on for a server whose key had been accepted unseen (row 3).
[[nodiscard]] bool isNowVerified(const LineReport &report);

/// A line that only the account's "Server and trust" page can set free.
[[nodiscard]] bool isUpToAccount(const LineReport &report);

} // namespace Sealpost
