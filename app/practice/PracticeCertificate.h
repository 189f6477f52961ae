#pragma once

#include "base/Result.h"
#include "practice/PracticeServer.h"

#include <QDir>

namespace Sealpost {

/// The practice server's certificate and key, in PEM.
///
/// Self-signed on purpose: RSA 2048, CN "Sealpost practice server", SAN localhost and 127.0.0.1, ten years.
struct PracticeCertificate {
    QByteArray certificate;
    QByteArray key;

    /// The one that lies in the folder (certificate.pem, key.pem; 0600); made and put there the first time.
    [[nodiscard]] static Result<PracticeCertificate, PracticeServer::Failure> in(const QDir &folder);

    /// A new one. Takes a while: a key is looked for.
    [[nodiscard]] static std::optional<PracticeCertificate> make();
};

} // namespace Sealpost
