#include "trust/PeerCertificate.h"

#include <algorithm>

namespace Sealpost {

namespace {

using KeyKind = Certificate::KeyKind;
using SignatureHash = Certificate::SignatureHash;

bool hasWeakKey(const Certificate &certificate)
{
    return (certificate.keyKind == KeyKind::Rsa && certificate.keyBits < 2048) ||
           (certificate.keyKind == KeyKind::EllipticCurve && certificate.keyBits < 224);
}

bool hasWeakSignature(const Certificate &certificate)
{
    return certificate.signatureHash == SignatureHash::Md5 || certificate.signatureHash == SignatureHash::Sha1;
}

} // namespace

QList<CertificateProblem> weaknessesOf(const QList<Certificate> &chain)
{
    const bool endsInRoot = !chain.isEmpty() && chain.last().selfIssued;
    QList<CertificateProblem> weaknesses;
    if (std::any_of(chain.cbegin(), chain.cend(), hasWeakKey))
        weaknesses += CertificateProblem::WeakKey;
    if (std::any_of(chain.cbegin(), chain.cend() - endsInRoot, hasWeakSignature))
        weaknesses += CertificateProblem::WeakSignature;
    return weaknesses;
}

} // namespace Sealpost
