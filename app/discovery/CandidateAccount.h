#pragma once

#include "accounts/Account.h"
#include "discovery/Candidate.h"

namespace Sealpost {

/// The account of whoever sends as this through a server that was found, named as its address. A rung that was not
/// heard of is as in a new account: it is tried all the same.
[[nodiscard]] Account accountAt(const Candidate &candidate, const Identity &identity);

} // namespace Sealpost
