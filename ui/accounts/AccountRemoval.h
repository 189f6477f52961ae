#pragma once

#include "accounts/Account.h"
#include "base/Result.h"
#include "store/StoreFailure.h"

namespace Sealpost {

class Engine;

/// Removes the account, what was typed as its password, its pins and levels. The journal keeps what was.
[[nodiscard]] Result<void, StoreFailure> removeAccount(Engine &engine, const Account &account);

} // namespace Sealpost
