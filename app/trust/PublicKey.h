#pragma once

#include "trust/Certificate.h"

struct x509_st;

namespace Sealpost {

/// The public key of a certificate (RFC 5280 §4.1.2.7), as libcrypto decoded it.
class PublicKey
{
public:
    explicit PublicKey(const x509_st *certificate);

    /// The DER of the SubjectPublicKeyInfo: of any key, also one that the library cannot use.
    [[nodiscard]] QByteArray spki() const;
    [[nodiscard]] Certificate::KeyKind kind() const;
    [[nodiscard]] int bits() const; ///< 0: a key that the library cannot use
    [[nodiscard]] QString name() const;

private:
    [[nodiscard]] QString curve() const;

    const x509_st *m_certificate;
    int m_algorithm;
};

} // namespace Sealpost
