#include "accounts/Account.h"

#include <algorithm>

namespace Sealpost {

std::optional<Identity> Account::identityOf(const Address &address) const
{
    const QList<Identity> all = identities();
    const auto found = std::ranges::find(all, address, &Identity::address);
    return found != all.end() ? std::optional(*found) : std::nullopt;
}

} // namespace Sealpost
