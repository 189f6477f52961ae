#include "trust/KeyComparison.h"

#include <algorithm>

namespace Sealpost {

namespace {

/// The first certificate of a PEM text (RFC 7468); empty without one.
QByteArray fromPem(const QByteArray &text)
{
    constexpr QByteArrayView begin("-----BEGIN CERTIFICATE-----");
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf("-----END CERTIFICATE-----", from);
    return from < 0 || to < 0 ? QByteArray()
                              : QByteArray::fromBase64(text.sliced(from + begin.size(), to - from - begin.size()));
}

std::optional<Certificate> certificateIn(const QByteArray &octets)
{
    const QByteArray der = fromPem(octets);
    return Certificate::read(der.isEmpty() ? octets : der);
}

KeyComparison nearest(const Certificate &shown, const Fingerprint &given)
{
    const KeyComparison byKey{given, shown.spkiSha256};
    const KeyComparison byCertificate{given, shown.sha256};
    return byCertificate.firstDifference() > byKey.firstDifference() ? byCertificate : byKey;
}

} // namespace

qsizetype KeyComparison::firstDifference() const
{
    const QByteArray a = given.digest();
    const QByteArray b = shown.digest();
    return std::distance(a.begin(), std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first);
}

std::optional<KeyComparison> compareKey(const Certificate &shown, const QByteArray &given)
{
    if (const auto certificate = certificateIn(given))
        return KeyComparison{certificate->spkiSha256, shown.spkiSha256};
    if (const auto fingerprint = Fingerprint::parse(QString::fromUtf8(given)))
        return nearest(shown, *fingerprint);
    return std::nullopt;
}

} // namespace Sealpost
