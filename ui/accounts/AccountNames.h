#pragma once

#include "accounts/AccountStore.h"

namespace Sealpost {

/// Whether there is an account of this name already, broken or not. Where the accounts cannot be read there is
/// none: saving says so.
[[nodiscard]] bool isNameTaken(const AccountStore &accounts, const QString &name);

} // namespace Sealpost
