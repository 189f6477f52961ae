#pragma once

#include <QUrl>

namespace Sealpost {

/// Where an account's tokens come from (RFC 6749 §3), and as which program Sealpost is known there. A client
/// secret, where the provider gave one out, is kept with the passwords.
struct AuthorizationServer {
    QUrl authorizationEndpoint; ///< opened in the browser
    QUrl tokenEndpoint;
    QString scope;    ///< words with spaces between them (§3.3)
    QString clientId; ///< §2.2

    friend bool operator==(const AuthorizationServer &, const AuthorizationServer &) = default;
};

} // namespace Sealpost
