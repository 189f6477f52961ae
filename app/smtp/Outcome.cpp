#include "smtp/Outcome.h"

#include <algorithm>

namespace Sealpost::Smtp {

QList<Address> Outcome::with(RecipientStatus status) const
{
    QList<Address> found;
    for (const RecipientResult &result : recipients) {
        if (result.status == status)
            found += result.recipient;
    }
    return found;
}

bool Outcome::allAccepted() const
{
    return std::ranges::all_of(
        recipients, [](const RecipientResult &result) { return result.status == RecipientStatus::Accepted; });
}

bool Outcome::anyUncertain() const
{
    return std::ranges::any_of(
        recipients, [](const RecipientResult &result) { return result.status == RecipientStatus::Uncertain; });
}

} // namespace Sealpost::Smtp
