#pragma once

#include "accounts/Account.h"
#include "net/Transport.h"
#include "trust/TrustBook.h"

namespace Sealpost {

/// What an account says to the layers that do not know accounts.
[[nodiscard]] TrustTerms trustTermsOf(const Account &account);
[[nodiscard]] TransportTerms transportTermsOf(const Account &account);

} // namespace Sealpost
