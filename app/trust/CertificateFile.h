#pragma once

#include "trust/Certificate.h"

namespace Sealpost {

/// No file with a certificate is larger; whoever reads one need not read on.
constexpr qint64 largestCertificateFile = 1024 * 1024;

/// The certificate in the octets of a file: DER, or the first one of a PEM text (RFC 7468), which in a file of a
/// server is its own. Empty without one.
[[nodiscard]] std::optional<Certificate> certificateIn(const QByteArray &octets);

} // namespace Sealpost
