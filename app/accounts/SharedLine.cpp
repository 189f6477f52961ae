#include "accounts/SharedLine.h"

namespace Sealpost {

bool shareLine(const Account &one, const Account &other)
{
    Account alike = other;
    alike.identity = one.identity;
    alike.furtherIdentities = one.furtherIdentities;
    alike.passwordKeeping = one.passwordKeeping;
    alike.copyToSelf = one.copyToSelf;
    return one == alike;
}

} // namespace Sealpost
