#pragma once

#include "trust/Certificate.h"

namespace Sealpost {

/// Where the PEM of a certificate of tests/data/certificates/make is; with ".key", of its key.
[[nodiscard]] QString testCertificatePath(const QString &name, const QString &suffix = QStringLiteral(".pem"));

/// The DER of the first certificate in the file: the leaf.
[[nodiscard]] QByteArray testCertificateDer(const QString &name);

[[nodiscard]] Certificate testCertificate(const QString &name);

/// What the openssl command prints; that it fails is the end of the test.
[[nodiscard]] QByteArray opensslOutput(const QStringList &arguments);

/// The PKCS #12 of a certificate with its key, under this passphrase.
[[nodiscard]] QByteArray testPkcs12(const QString &name, const QString &passphrase);

} // namespace Sealpost
