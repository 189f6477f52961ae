#pragma once

#include "net/Transport.h"

#include <QSsl>

#include <optional>

namespace Sealpost {

/// All that is known about a TLS handshake that came to nothing before a peer could be shown.
struct HandshakeClues {
    bool implicitTls = true;      ///< TLS from the first octet on; otherwise after STARTTLS
    bool serverHelloSeen = false; ///< parameters were agreed on: the certificate came with the same flight
    std::optional<QSsl::AlertType> alertSent;
    std::optional<QSsl::AlertType> alertReceived;
    QString error; ///< as the TLS library puts it: "… error:0A00010B:SSL routines::wrong version number"
};

/// What the clues amount to. When in doubt it is not absence: only absence lets the ladder fall (TRUST §3.3).
[[nodiscard]] TransportFailure::Kind kindOf(const HandshakeClues &clues);

} // namespace Sealpost
