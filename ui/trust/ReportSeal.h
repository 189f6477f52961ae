#pragma once

#include "submission/LineReport.h"
#include "trust/Seal.h"

namespace Sealpost {

/// What the indicator shows for all that is known about a line. A verdict outlives the failure of a login; a line
/// that was closed is not checked any more.
[[nodiscard]] Seal sealOf(const LineReport &report);

/// A server that nobody vouches for and that nobody has looked at yet: a person may review it (rows 9 and 11).
[[nodiscard]] bool isFirstContact(const LineReport &report);

/// A server that shows another key than the pinned one (rows 2 and 3a): a person may compare it and pin it too, in
/// the account.
[[nodiscard]] bool isKeyChanged(const LineReport &report);

} // namespace Sealpost
