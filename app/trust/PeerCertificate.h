#pragma once

#include "base/HostName.h"
#include "trust/Fingerprint.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Sealpost {

/// One certificate, read (RFC 5280).
struct Certificate {
    enum class KeyKind { Rsa, EllipticCurve, EdDsa, Other };
    enum class SignatureHash { Md5, Sha1, Sha2OrBetter, Unknown };

    QByteArray der;
    Fingerprint sha256;     ///< of the certificate
    Fingerprint spkiSha256; ///< of its SubjectPublicKeyInfo: what is pinned
    QString subject;        ///< "CN=mail.example.org, O=Example"
    QString issuer;
    QString commonName;      ///< of the subject; empty: none
    QString issuerName;      ///< short, for a sentence: the issuer's CN, else its organisation
    QByteArray serialNumber; ///< hex
    QStringList dnsNames;    ///< SAN DNS-IDs, as they stand there
    QStringList addresses;   ///< SAN IP addresses
    bool hasSubjectAltName = false;
    QDateTime notBefore; ///< UTC
    QDateTime notAfter;
    KeyKind keyKind = KeyKind::Other;
    int keyBits = 0;
    QString keyName; ///< "RSA 2048", "P-256", "Ed25519"
    SignatureHash signatureHash = SignatureHash::Unknown;
    bool selfIssued = false; ///< subject = issuer

    /// Empty if `der` is no X.509 certificate.
    [[nodiscard]] static std::optional<Certificate> read(const QByteArray &der);

    [[nodiscard]] QString pem() const;

    friend bool operator==(const Certificate &a, const Certificate &b) { return a.der == b.der; }
};

/// The names a certificate is for: SAN, or the CN where there is no SAN at all (RFC 9525 §6, RFC 7817 §3).
///
/// DNS-IDs match without regard to case; `*` only as the whole leftmost label. Addresses match addresses only.
[[nodiscard]] bool isFor(const Certificate &certificate, const HostName &host);
[[nodiscard]] QStringList namesOf(const Certificate &certificate);

/// What is wrong with a peer, each found by the handshake or by our own code (names, strength).
enum class CertificateProblem {
    SelfSigned,
    UnknownIssuer, ///< the chain does not end in a trusted root
    Expired,
    NotYetValid,
    NameMismatch,
    WeakKey,       ///< RSA under 2048 bits
    WeakSignature, ///< MD5 or SHA-1 below the root
    Revoked,
    InvalidChain, ///< any other defect: bad signature, purpose, path length
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

    [[nodiscard]] const Certificate &leaf() const { return chain.first(); }
    [[nodiscard]] bool isValidated() const { return problems.isEmpty(); }

    friend bool operator==(const PeerCertificate &, const PeerCertificate &) = default;
};

} // namespace Sealpost
