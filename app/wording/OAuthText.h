#pragma once

#include "oauth/Failure.h"
#include "oauth/RedirectListener.h"

/// Authorising by a provider, in words.
namespace Sealpost::Wording {

[[nodiscard]] QString text(const OAuth::Failure &failure);
[[nodiscard]] QString providerWords(const OAuth::Failure &failure); ///< quoted; empty: it said nothing
[[nodiscard]] OAuth::RedirectPages redirectPages();                 ///< what the browser shows at the end

} // namespace Sealpost::Wording
