#pragma once

#include "secrets/PasswordStore.h"

#include <QString>

namespace Sealpost::OAuth {

/// Why there is no token. `wording` makes a sentence of it.
struct Failure {
    enum class Kind {
        CannotListen,   ///< no port of this computer could be had for the browser's answer
        TimedOut,       ///< nobody answered in the browser
        Cancelled,      ///< by the person, here
        Declined,       ///< by the person, in the browser: access_denied (RFC 6749 §4.1.2.1)
        RequestRefused, ///< the provider does not know this client, or does not give it this scope
        NotAuthorized,  ///< invalid_grant (§5.2): never authorised, taken back, or too old
        Unreachable,    ///< the network, a 5xx, a 429, or no answer in time: later may succeed
        BadAnswer,      ///< no JSON, no bearer token (RFC 6750), a redirect, or too large
        NoRefreshToken, ///< it authorises for an hour or so only: the scope may lack a word
        NotKept,        ///< the store of passwords does not work, or is locked: `store` says
    };

    Kind kind;
    QString words = {}; ///< the provider's own, or the network library's; may be empty
    std::optional<PasswordStoreFailure> store = std::nullopt;

    friend bool operator==(const Failure &, const Failure &) = default;
};

/// What an `error` of the authorization endpoint (§4.1.2.1) or the token endpoint (§5.2) means, with its
/// description.
[[nodiscard]] Failure failureOf(const QString &error, const QString &description);

} // namespace Sealpost::OAuth
