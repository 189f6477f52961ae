#pragma once

#include "accounts/Identities.h"

namespace Sealpost::Wording {

[[nodiscard]] QString text(IdentityProblem problem);

} // namespace Sealpost::Wording
