#pragma once

#include "cli/CommandFailure.h"
#include "oauth/Failure.h"

namespace Sealpost::Cli {

/// Why an account was not authorised, with the provider's own words behind the sentence.
[[nodiscard]] CommandFailure authorizationFailure(const OAuth::Failure &failure);

} // namespace Sealpost::Cli
