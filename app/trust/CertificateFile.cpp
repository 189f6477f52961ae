#include "trust/CertificateFile.h"

namespace Sealpost {

namespace {

/// Empty without a certificate.
QByteArray fromPem(const QByteArray &text)
{
    constexpr QByteArrayView begin("-----BEGIN CERTIFICATE-----");
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf("-----END CERTIFICATE-----", from);
    return from < 0 || to < 0 ? QByteArray()
                              : QByteArray::fromBase64(text.sliced(from + begin.size(), to - from - begin.size()));
}

} // namespace

std::optional<Certificate> certificateIn(const QByteArray &octets)
{
    const QByteArray der = fromPem(octets);
    return Certificate::read(der.isEmpty() ? octets : der);
}

} // namespace Sealpost
