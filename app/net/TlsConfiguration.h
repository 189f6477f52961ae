#pragma once

#include "base/Result.h"
#include "net/Transport.h"

#include <QSslConfiguration>

namespace Sealpost {

/// The terms of an account, as Qt takes them. Fails if the client certificate cannot be used, or if there is no
/// root in the CA file (TlsBroken).
[[nodiscard]] Result<QSslConfiguration, TransportFailure> tlsConfiguration(const TransportTerms &terms);

/// The roots that may vouch under these terms. The system's are read once.
[[nodiscard]] QList<QSslCertificate> rootsOf(const TransportTerms &terms);

} // namespace Sealpost
