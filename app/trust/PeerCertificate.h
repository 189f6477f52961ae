#pragma once

#include "trust/CertificateNames.h"

#include <QHostAddress>
#include <QList>

namespace Sealpost {

/// What is wrong with a peer, each found by the handshake or by our own code (names, strength).
enum class CertificateProblem {
    SelfSigned,
    UnknownIssuer, ///< the chain does not end in a trusted root
    Expired,
    NotYetValid,
    NameMismatch,
    WeakKey,       ///< RSA under 2048 bits, a curve under 224
    WeakSignature, ///< MD5 or SHA-1 below the root
    Revoked,
    InvalidChain, ///< any other defect: bad signature, purpose, path length
};

/// WeakKey and WeakSignature of a chain, leaf first. What a root says about itself nobody relies on: its signature
/// may be of any kind, its key may not.
[[nodiscard]] QList<CertificateProblem> weaknessesOf(const QList<Certificate> &chain);

/// What a word of the authority's that was stapled to the certificate (OCSP, RFC 6066 §8) says of this computer's
/// clock.
enum class StapleTime {
    Unknown, ///< no word came along, or none that can be relied on
    Now,     ///< it counts for a few days, and they are these
    Another, ///< it counts for other days
};

/// The TLS session under the conversation.
struct TlsFacts {
    enum class Version { None, TooOld, Tls12, Tls13 };

    Version version = Version::None;
    QString cipher; ///< "TLS_AES_256_GCM_SHA384"
    bool resumed = false;

    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};

/// Who a handshake showed: the value that is judged, shown and pinned; never fetched again.
struct PeerCertificate {
    QList<Certificate> chain;           ///< leaf first; as sent, and with the root where one was found. Never empty
    QList<CertificateProblem> problems; ///< each once; empty: V of TRUST §1 holds
    QString trustAnchor;                ///< the root that vouches, for a sentence; empty: none does
    TlsFacts tls;
    StapleTime stapleTime = StapleTime::Unknown;
    QHostAddress address; ///< that answered; null: not known

    [[nodiscard]] const Certificate &leaf() const { return chain.first(); }
    [[nodiscard]] bool isValidated() const { return problems.isEmpty(); }

    friend bool operator==(const PeerCertificate &, const PeerCertificate &) = default;
};

} // namespace Sealpost
