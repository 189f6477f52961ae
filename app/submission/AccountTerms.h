#pragma once

#include "accounts/Account.h"
#include "accounts/WaySecrets.h"
#include "net/Transport.h"
#include "trust/TrustBook.h"

namespace Sealpost {

/// What an account says to the layers that do not know accounts.
/// Through a proxy of the account's own, `localhost` is another computer than this one.
[[nodiscard]] TrustTerms trustTermsOf(const Account &account);
[[nodiscard]] TransportTerms transportTermsOf(const Account &account, const WaySecrets &secrets = {});

} // namespace Sealpost
