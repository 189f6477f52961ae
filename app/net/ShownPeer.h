#pragma once

#include "base/HostName.h"
#include "trust/PeerCertificate.h"

#include <QSslCertificate>
#include <QSslError>

namespace Sealpost {

/// What a handshake with a certificate in it has to say.
struct HandshakeView {
    QList<QSslCertificate> chain; ///< as sent, leaf first
    QList<QSslError> errors;      ///< Qt's and OpenSSL's findings
    QList<QSslCertificate> roots; ///< that may vouch
    TlsFacts tls;
    bool stapled = false; ///< a word of the authority's came along (OCSP)
    QHostAddress address = {};
};

/// The peer as it is judged, shown and pinned. Its problems stand in the order of their weight: Revoked,
/// InvalidChain, WeakKey, WeakSignature, NameMismatch, UnknownIssuer, SelfSigned, Expired, NotYetValid.
///
/// The host is compared by our own isFor(): Qt takes a matching CN beside a subjectAltName that names other hosts,
/// so its finding about the name is not used, and neither is its silence. Empty if the leaf cannot be read.
[[nodiscard]] std::optional<PeerCertificate> shownPeer(const HandshakeView &view, const HostName &host);

} // namespace Sealpost
