#pragma once

#include "accounts/Account.h"

namespace Sealpost {

/// Whether a line that stands for one of them serves the other: they differ in nothing that a server gets to know,
/// and nothing that trust goes by. Who sends over it, and where its password is kept, is no matter of a line.
[[nodiscard]] bool shareLine(const Account &one, const Account &other);

} // namespace Sealpost
