#include "net/ClientCertificateEnd.h"

#include "net/ClientCertificate.h"

namespace Sealpost {

std::optional<QDateTime> endOfClientCertificate(const QString &path, const Secret &passphrase)
{
    const QList<QSslCertificate> chain =
        QSslCertificate::fromPath(path, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (!chain.isEmpty())
        return chain.first().expiryDate();
    const auto read = readClientCertificate(path, passphrase);
    return read ? std::optional(read->chain.first().expiryDate()) : std::nullopt;
}

} // namespace Sealpost
