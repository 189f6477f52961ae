#pragma once

#include "accounts/Account.h"
#include "smtp/Failure.h"

namespace Sealpost {

/// What a person can do about a message that did not leave.
enum class Remedy {
    TypePassword,
    GiveUserName, ///< the account has none, and the server wants a login
    ReviewLine,   ///< nothing may leave over this line: what is said about the line says why
    Read,         ///< the sentence and the server's words
};

[[nodiscard]] Remedy remedyOf(const Smtp::Failure &failure, const Account &account);

} // namespace Sealpost
