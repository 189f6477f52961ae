#pragma once

#include "trust/Fingerprint.h"

#include <QDateTime>
#include <QStringList>

namespace Sealpost {

/// One certificate, read (RFC 5280).
struct Certificate {
    enum class KeyKind { Rsa, EllipticCurve, EdDsa, Other };
    enum class SignatureHash { Md5, Sha1, Sha2OrBetter, Unknown };

    QByteArray der;
    Fingerprint sha256;      ///< of the certificate
    Fingerprint spkiSha256;  ///< of its SubjectPublicKeyInfo: what is pinned
    QString subject;         ///< "CN=mail.example.org, O=Example" (RFC 4514, most specific first); fit to be shown
    QString issuer;          ///< likewise
    QString commonName;      ///< of the subject, the most specific, as it stands there; empty: none
    QString issuerName;      ///< short, for a sentence: the issuer's CN, else its organisation; fit to be shown
    QByteArray serialNumber; ///< hex
    QStringList dnsNames;    ///< SAN DNS-IDs, as they stand there: to compare; namesOf() is to show
    QStringList addresses;   ///< SAN IP addresses
    bool hasSubjectAltName = false; ///< also when it is empty or cannot be read
    QDateTime notBefore;            ///< UTC; invalid: not a time
    QDateTime notAfter;
    KeyKind keyKind = KeyKind::Other;
    int keyBits = 0; ///< 0: a key that the library cannot read
    QString keyName; ///< "RSA 2048", "P-256", "Ed25519"
    SignatureHash signatureHash = SignatureHash::Unknown;
    bool selfIssued = false; ///< subject = issuer

    /// Empty if `der` is no X.509 certificate, or one with something behind it. A stranger's octets are safe here.
    [[nodiscard]] static std::optional<Certificate> read(const QByteArray &der);

    [[nodiscard]] QString pem() const;

    friend bool operator==(const Certificate &a, const Certificate &b) { return a.der == b.der; }
};

} // namespace Sealpost
