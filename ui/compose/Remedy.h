#pragma once

#include "accounts/Account.h"
#include "smtp/Failure.h"

namespace Sealpost {

/// What a person can do about a message that did not leave.
enum class Remedy {
    TypePassword,
    Unlock,      ///< the stored passwords
    Authorize,   ///< in the browser
    MendAccount, ///< what it says of its login, its proxy or its certificate does not do
    ReviewLine,  ///< nothing may leave over this line: what is said about the line says why
    Read,        ///< the sentence and the server's words
};

/// Where a command or a provider gives it, or no login needs it, typing one would change nothing.
[[nodiscard]] bool isPasswordTyped(const Account &account);

[[nodiscard]] Remedy remedyOf(const Smtp::Failure &failure, const Account &account);

} // namespace Sealpost
