#pragma once

#include "base/Endpoint.h"

namespace Sealpost {

/// A server as people type or paste it: "mail.example.org", "smtps://mail.example.org:465/", "[2001:db8::1]:587".
struct TypedServer {
    HostName host;
    std::optional<Port> port;             ///< where one was given
    std::optional<Encryption> encryption; ///< what scheme or port says; empty: nothing was said

    /// The schemes are smtps and submissions (implicit TLS), smtp and submission (STARTTLS). Without one, 465 means
    /// implicit TLS and 587 and 25 STARTTLS. Empty: no server, an unknown scheme, a port out of range, a mail
    /// address.
    [[nodiscard]] static std::optional<TypedServer> parse(const QString &typed);

    friend bool operator==(const TypedServer &, const TypedServer &) = default;
};

} // namespace Sealpost
