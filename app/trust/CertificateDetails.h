#pragma once

#include "trust/Certificate.h"

namespace Sealpost {

/// What else stands in a certificate, for whoever runs the server (RFC 5280 §4.1, §4.2): to be shown, and nothing
/// is decided by it. Every text is fit to be shown, every list is bounded.
struct CertificateDetails {
    int version = 0;              ///< 3 as a rule; 0: it could not be read at all
    QString serialNumber;         ///< "0A:1B:2C"
    QString signatureAlgorithm;   ///< "sha256WithRSAEncryption"; one without a name by its number: "1.2.3"
    QStringList keyUsage;         ///< RFC 5280's names: "digitalSignature"; empty: not limited
    QStringList extendedKeyUsage; ///< likewise, "serverAuth", or by numbers
    bool hasBasicConstraints = false;
    bool isAuthority = false;
    std::optional<qint64> pathLength; ///< authorities below this one; nothing: not limited
    QString subjectKeyId;             ///< "0A:1B:2C"; empty: none
    QString authorityKeyId;
    QStringList ocspUrls;
    QStringList crlUrls;
    QStringList issuerUrls; ///< where the issuer's own certificate is
    bool mustStaple = false;
    QStringList unreadable; ///< those of the extensions above that are there, but broken or doubled, by name

    [[nodiscard]] static CertificateDetails of(const Certificate &certificate);
};

} // namespace Sealpost
