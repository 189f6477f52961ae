#include "trust/CertificateFile.h"

#include <QDebug>

#include <cstddef>
#include <cstdint>

using namespace Sealpost;

namespace {

QByteArray pem(const QByteArray &der)
{
    return "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
}

} // namespace

// Whatever a file holds in which a certificate is looked for: the one that is found is found again in its own DER
// and in its own PEM, behind other text too. That is what a person compares and pins.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const auto found =
        certificateIn(QByteArray(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size)));
    if (!found)
        return 0;
    for (const QByteArray &text : {found->der, pem(found->der), "subject=somebody\n" + pem(found->der)}) {
        const auto again = certificateIn(text);
        if (!again || again->sha256 != found->sha256 || again->spkiSha256 != found->spkiSha256)
            qFatal("another certificate when it is looked for again");
    }
    return 0;
}
