#include "net/ShownPeer.h"

#include "trust/MustStaple.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace Sealpost {

namespace {

using Problem = CertificateProblem;

constexpr std::array byWeight{Problem::Revoked,       Problem::InvalidChain, Problem::WeakKey,
                              Problem::WeakSignature, Problem::NameMismatch, Problem::UnknownIssuer,
                              Problem::SelfSigned,    Problem::Expired,      Problem::NotYetValid};

/// OpenSSL calls weak keys and signatures by names that Qt does not know. We find them ourselves, with their names.
bool isExplainedByWeakness(const QSslError &error)
{
    const std::optional<Certificate> certificate = Certificate::read(error.certificate().toDer());
    return certificate && !weaknessesOf({*certificate}).isEmpty();
}

/// A staple that is missing or no good.
bool isWithoutStaple(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::OcspNoResponseFound:
    case QSslError::OcspMalformedRequest:
    case QSslError::OcspMalformedResponse:
    case QSslError::OcspInternalError:
    case QSslError::OcspTryLater:
    case QSslError::OcspSigRequred:
    case QSslError::OcspUnauthorized:
    case QSslError::OcspResponseCannotBeTrusted:
    case QSslError::OcspResponseCertIdUnknown:
    case QSslError::OcspResponseExpired:
    case QSslError::OcspStatusUnknown:
        return true;
    default:
        return false;
    }
}

/// A staple that is wrong in another way too could be anybody's: it says nothing of the time.
StapleTime stapleTimeOf(const HandshakeView &view)
{
    bool isOfAnotherTime = false;
    for (const QSslError &error : view.errors) {
        if (error.error() == QSslError::OcspResponseExpired) // not yet valid is called so too
            isOfAnotherTime = true;
        else if (isWithoutStaple(error))
            return StapleTime::Unknown;
    }
    if (isOfAnotherTime)
        return StapleTime::Another;
    return view.stapled ? StapleTime::Now : StapleTime::Unknown;
}

std::optional<Problem> problemOf(const QSslError &error)
{
    if (isWithoutStaple(error)) // says nothing, unless the certificate demands one
        return std::nullopt;
    switch (error.error()) {
    case QSslError::NoError:
    case QSslError::HostNameMismatch: // ours to say
        return std::nullopt;
    case QSslError::SelfSignedCertificate:
        return Problem::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Problem::UnknownIssuer;
    case QSslError::CertificateExpired:
        return Problem::Expired;
    case QSslError::CertificateNotYetValid:
        return Problem::NotYetValid;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Problem::Revoked;
    case QSslError::UnspecifiedError:
        if (isExplainedByWeakness(error))
            return std::nullopt;
        [[fallthrough]];
    default:
        return Problem::InvalidChain;
    }
}

std::optional<Certificate> issuerOf(const Certificate &certificate, const QList<QSslCertificate> &roots)
{
    // Reading is dear and there are many roots: first a look at the names that Qt has at hand.
    const QString name = QSslCertificate(certificate.der, QSsl::Der).issuerDisplayName();
    for (const QSslCertificate &root : roots) {
        if (root.subjectDisplayName() != name)
            continue;
        const std::optional<Certificate> read = Certificate::read(root.toDer());
        if (read && read->subject == certificate.issuer)
            return read;
    }
    return std::nullopt;
}

/// From the leaf up by the issuers' names, and the root that it ends in. Certificates that were sent but do not lie
/// on the way (a second leaf, a cross-signed root) vouch for nothing.
struct Path {
    QList<Certificate> certificates;
    std::optional<Certificate> root;

    [[nodiscard]] QList<Certificate> whole() const
    {
        return root && *root != certificates.last() ? certificates + QList{*root} : certificates;
    }
};

Path pathThrough(const QList<Certificate> &chain, const QList<QSslCertificate> &roots)
{
    Path path{{chain.first()}, issuerOf(chain.first(), roots)};
    while (!path.root && !path.certificates.last().selfIssued) {
        const QString issuer = path.certificates.last().issuer;
        const auto next = std::find_if(chain.begin(), chain.end(), [&](const Certificate &certificate) {
            return certificate.subject == issuer && !path.certificates.contains(certificate);
        });
        if (next == chain.end())
            break;
        path.certificates += *next;
        path.root = issuerOf(*next, roots);
    }
    return path;
}

QString nameOf(const Certificate &root)
{
    return root.commonName.isEmpty() ? root.subject : root.commonName;
}

} // namespace

std::optional<PeerCertificate> shownPeer(const HandshakeView &view, const HostName &host)
{
    PeerCertificate peer;
    peer.tls = view.tls;
    peer.stapleTime = stapleTimeOf(view);
    peer.address = view.address;
    QSet<Problem> found;
    for (const QSslCertificate &sent : view.chain) {
        const std::optional<Certificate> certificate = Certificate::read(sent.toDer());
        if (certificate)
            peer.chain += *certificate;
        else if (peer.chain.isEmpty())
            return std::nullopt;
        else
            found += Problem::InvalidChain;
    }
    if (peer.chain.isEmpty())
        return std::nullopt;

    if (std::any_of(view.errors.begin(), view.errors.end(), isWithoutStaple) && demandsStaple(peer.leaf()))
        found += Problem::InvalidChain;
    for (const QSslError &error : view.errors) {
        if (const std::optional<Problem> problem = problemOf(error))
            found += *problem;
    }
    const Path path = pathThrough(peer.chain, view.roots);
    for (const Problem weakness : weaknessesOf(path.whole()))
        found += weakness;
    // OpenSSL tells of a short key in the place of a missing root.
    if (!path.root && found.contains(Problem::WeakKey))
        found += peer.leaf().selfIssued ? Problem::SelfSigned : Problem::UnknownIssuer;
    if (!isFor(peer.leaf(), host))
        found += Problem::NameMismatch;
    std::copy_if(byWeight.begin(), byWeight.end(), std::back_inserter(peer.problems),
                 [&](Problem problem) { return found.contains(problem); });

    if (path.root && peer.isValidated()) {
        peer.trustAnchor = nameOf(*path.root);
        if (!peer.chain.contains(*path.root))
            peer.chain += *path.root;
    }
    return peer;
}

} // namespace Sealpost
