#include "trust/CertificateDetails.h"
#include "trust/MustStaple.h"
#include "trust/PeerCertificate.h"

#include <cstddef>
#include <cstdint>
#include <tuple>

using namespace Sealpost;

namespace {

constexpr qsizetype maxShown = 1001; // characters, the "…" included; each is one or two UTF-16 units

bool isFitToBeShown(const Certificate &certificate)
{
    const QString shown = certificate.subject + certificate.issuer + certificate.issuerName;
    return shown.size() <= 2 * (2 * maxShown + 101) && !shown.contains(QChar(0)) && !shown.contains(QChar(0x202e));
}

/// Every text of its details: few, short, and nothing in them that is not seen.
bool areFitToBeShown(const CertificateDetails &details)
{
    const QStringList lists = details.keyUsage + details.extendedKeyUsage + details.ocspUrls + details.crlUrls +
                              details.issuerUrls + details.unreadable;
    const QString shown = lists.join(u' ') + details.serialNumber + details.signatureAlgorithm +
                          details.subjectKeyId + details.authorityKeyId;
    return lists.size() <= 100 && shown.size() <= 100'000 && !shown.contains(QChar(0)) &&
           !shown.contains(QChar(0x202e));
}

} // namespace

// Whatever a server shows: it is read or refused, and what is shown of it is bounded.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    static const HostName host = *HostName::parse(QStringLiteral("mail.example.org"));
    const QByteArray der(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    const auto certificate = Certificate::read(der);
    if (!certificate)
        return 0;
    if (!isFitToBeShown(*certificate) || namesOf(*certificate).size() > 100)
        qFatal("not fit to be shown");
    const CertificateDetails details = CertificateDetails::of(*certificate);
    if (!areFitToBeShown(details))
        qFatal("details not fit to be shown");
    if (details.mustStaple != demandsStaple(*certificate))
        qFatal("shown to demand a staple, and judged not to, or the other way round");
    if (isFor(*certificate, host) && namesOf(*certificate).isEmpty())
        qFatal("for a host without a name");
    std::ignore = weaknessesOf({*certificate});
    return 0;
}
