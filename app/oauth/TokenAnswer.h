#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "oauth/Failure.h"

#include <chrono>
#include <optional>

namespace Sealpost::OAuth {

/// What the token endpoint gives (RFC 6749 §5.1).
struct TokenAnswer {
    static constexpr qsizetype maxOctets = 64 * 1024;
    /// Of an access token where the provider does not say: little, for one too many costs a round trip only.
    static constexpr std::chrono::seconds unsaidLifetime{300};

    Secret accessToken; ///< a bearer token (RFC 6750 §2.1)
    std::chrono::seconds lifetime = unsaidLifetime;
    std::optional<Secret> refreshToken = std::nullopt; ///< a new one; the old one may be worth nothing from now on

    /// `status` is that of HTTP: 200, or 400 and 401 with an error (§5.2). The octets are wiped.
    ///
    /// Copies that Qt's JSON reader made of them on the way cannot be.
    [[nodiscard]] static Result<TokenAnswer, Failure> parse(int status, QByteArray &octets);

    friend bool operator==(const TokenAnswer &, const TokenAnswer &) = default;
};

} // namespace Sealpost::OAuth
