#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "net/ClientCertificateEnd.h"

#include <QSslCertificate>
#include <QSslKey>

namespace Sealpost {

/// What a person shows to a server that asks who they are: PEM (RFC 7468) or PKCS #12 (RFC 7292), the key behind a
/// passphrase or not.
struct ClientCertificate {
    QSslKey key;
    QList<QSslCertificate> chain; ///< leaf first
};

struct ClientCertificateProblem {
    enum class Kind {
        Unreadable, ///< no such file, or no certificate with its key in it
        Locked,     ///< the passphrase is missing, or a wrong one
    };

    Kind kind;
    QString detail; ///< the file, and the system's own words
};

[[nodiscard]] Result<ClientCertificate, ClientCertificateProblem> readClientCertificate(const QString &path,
                                                                                        const Secret &passphrase);

} // namespace Sealpost
