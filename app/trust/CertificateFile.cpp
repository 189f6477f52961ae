#include "trust/CertificateFile.h"

namespace Sealpost {

namespace {

/// Empty without a certificate.
QByteArray fromPem(const QByteArray &text)
{
    constexpr QByteArrayView begin("-----BEGIN CERTIFICATE-----");
    const qsizetype found = text.indexOf(begin);
    if (found < 0)
        return {};
    const qsizetype from = found + begin.size(); // the dashes of both lines may be the same ones
    const qsizetype to = text.indexOf("-----END CERTIFICATE-----", from);
    return to < 0 ? QByteArray() : QByteArray::fromBase64(text.sliced(from, to - from));
}

} // namespace

std::optional<Certificate> certificateIn(const QByteArray &octets)
{
    const QByteArray der = fromPem(octets);
    return Certificate::read(der.isEmpty() ? octets : der);
}

} // namespace Sealpost
