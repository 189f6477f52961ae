#pragma once

#include "base/Result.h"
#include "net/Transport.h"

#include <QSslConfiguration>

namespace Sealpost {

/// The terms of an account, as Qt takes them. Fails, in the system's words, if the client certificate cannot be
/// used.
///
/// A CA file that cannot be read leaves no roots at all: then nobody vouches for any server.
[[nodiscard]] Result<QSslConfiguration, QString> tlsConfiguration(const TransportTerms &terms);

/// The roots that may vouch under these terms. The system's are read once.
[[nodiscard]] QList<QSslCertificate> rootsOf(const TransportTerms &terms);

} // namespace Sealpost
