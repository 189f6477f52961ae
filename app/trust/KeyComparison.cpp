#include "trust/KeyComparison.h"

#include "trust/CertificateFile.h"

#include <algorithm>

namespace Sealpost {

namespace {

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
