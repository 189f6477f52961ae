#pragma once

#include "accounts/Account.h"

namespace Sealpost::Wording {

/// The account's ways to its server, in the order in which they are tried: "SMTPS (port 465), STARTTLS (port 587)".
[[nodiscard]] QString waysText(const Account &account);

} // namespace Sealpost::Wording
