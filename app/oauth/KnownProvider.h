#pragma once

#include "accounts/AuthorizationServer.h"
#include "base/HostName.h"

#include <QList>

namespace Sealpost::OAuth {

/// A provider whose endpoints and scope for submission are public facts. A client id is the person's own: each
/// program and each person registers there.
struct KnownProvider {
    QString word;                ///< "google": what the command line and the window's choice go by
    QString name;                ///< "Google"
    AuthorizationServer server;  ///< without a client id
    QStringList submissionHosts; ///< its own, where what it permits is used

    friend bool operator==(const KnownProvider &, const KnownProvider &) = default;
};

[[nodiscard]] const QList<KnownProvider> &knownProviders();
[[nodiscard]] std::optional<KnownProvider> knownProvider(const QString &word);
/// Whose endpoints and scope these are, whatever the client id; empty: they are a person's own choice.
[[nodiscard]] std::optional<KnownProvider> providerOf(const AuthorizationServer &server);

/// Whose mail server this is; empty: nobody's here.
[[nodiscard]] std::optional<KnownProvider> providerAt(const HostName &host);

} // namespace Sealpost::OAuth
