#pragma once

#include "accounts/AuthorizationServer.h"
#include "oauth/CodeVerifier.h"

#include <optional>

/// What is said to the token endpoint, as a form. A client secret goes along in it (RFC 6749 §2.3.1), as those that
/// give one to a program on a desktop expect it.
namespace Sealpost::OAuth {

/// A code for tokens (§4.1.3, RFC 7636 §4.5).
[[nodiscard]] Secret codeGrant(const AuthorizationServer &server, const std::optional<Secret> &clientSecret,
                               const Secret &code, const CodeVerifier &verifier, const QString &redirectUri);

/// A refresh token for another access token (§6), of the scope that was authorised.
[[nodiscard]] Secret refreshGrant(const AuthorizationServer &server, const std::optional<Secret> &clientSecret,
                                  const Secret &refreshToken);

} // namespace Sealpost::OAuth
