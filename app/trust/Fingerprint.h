#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Sealpost {

/// A SHA-256 digest: 32 octets. Of a certificate (DER) or of a SubjectPublicKeyInfo.
class Fingerprint
{
public:
    static constexpr qsizetype octets = 32;

    [[nodiscard]] static Fingerprint of(QByteArrayView der);
    [[nodiscard]] static std::optional<Fingerprint> fromOctets(const QByteArray &digest);

    /// As people paste it: colon hex, plain hex in any case with spaces or line ends, base64, with or without
    /// "SHA256:", "sha256 Fingerprint=" or "sha256//" before it.
    [[nodiscard]] static std::optional<Fingerprint> parse(const QString &pasted);

    [[nodiscard]] QByteArray digest() const { return m_digest; }
    [[nodiscard]] QString hex() const;      ///< 64 lower-case digits: reports, the store
    [[nodiscard]] QString colonHex() const; ///< "AB:CD:…": for people

    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;

private:
    explicit Fingerprint(QByteArray digest)
        : m_digest(std::move(digest))
    {
    }

    QByteArray m_digest;
};

} // namespace Sealpost
