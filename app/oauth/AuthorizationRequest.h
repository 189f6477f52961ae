#pragma once

#include "accounts/AuthorizationServer.h"

namespace Sealpost::OAuth {

/// What the browser is sent to the authorization endpoint with (RFC 6749 §4.1.1, RFC 7636 §4.3).
struct AuthorizationRequest {
    AuthorizationServer server;
    QString redirectUri;  ///< ours: http://127.0.0.1:PORT (RFC 8252 §7.3)
    QByteArray state;     ///< comes back with the answer
    QByteArray challenge; ///< CodeVerifier::challenge()
    QString loginHint;    ///< whose login it is, so that the right one is offered; empty: any

    /// The query that the endpoint has stays (RFC 6749 §3.1).
    [[nodiscard]] QUrl url() const;
};

} // namespace Sealpost::OAuth
