#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "oauth/Failure.h"

#include <QByteArray>

#include <optional>

namespace Sealpost::OAuth {

/// What the browser brings back from the authorization endpoint (RFC 6749 §4.1.2): the code, or why there is none.
using Redirect = Result<Secret, Failure>;

/// By what the answer that is waited for is known.
struct ExpectedRedirect {
    quint16 port = 0; ///< of 127.0.0.1
    QByteArray state;
};

/// Reads the head of an HTTP request, with its empty line (RFC 9112 §2.1).
///
/// Empty: it is not the answer that is waited for, whoever sent it: another method, path or host, a parameter
/// twice, neither a code nor an error, and above all another state.
[[nodiscard]] std::optional<Redirect> readRedirect(const QByteArray &head, const ExpectedRedirect &expected);

} // namespace Sealpost::OAuth
