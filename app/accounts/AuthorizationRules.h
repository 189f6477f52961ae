#pragma once

#include "accounts/AuthorizationServer.h"

#include <QString>

#include <optional>

namespace Sealpost {

/// An endpoint as it is typed or kept: an absolute URL with a host, by https, or by http to this computer itself;
/// no user and no fragment (RFC 6749 §3.1).
[[nodiscard]] std::optional<QUrl> authorizationEndpoint(const QString &typed);

/// Visible ASCII with single spaces between its words, as RFC 6749 §3.3 has it; a client id is that too (appendix
/// A.1). May be empty.
[[nodiscard]] bool isScope(const QString &typed);

/// Each part is what it has to be; only the scope may be missing.
[[nodiscard]] bool isWhole(const AuthorizationServer &server);

} // namespace Sealpost
