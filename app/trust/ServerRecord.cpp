#include "trust/ServerRecord.h"

#include <algorithm>

namespace Sealpost {

namespace {

using Problems = QList<CertificateProblem>;

Problems problemsOf(const HostName &host, const PeerCertificate &peer)
{
    Problems problems = peer.problems;
    Problems found = weaknessesOf(peer.chain);
    if (!isFor(peer.leaf(), host))
        found += CertificateProblem::NameMismatch;
    for (const CertificateProblem problem : found) {
        if (!problems.contains(problem))
            problems += problem;
    }
    return problems;
}

bool isTooWeak(const TlsFacts &tls, const Problems &problems)
{
    const bool modern = tls.version == TlsFacts::Version::Tls12 || tls.version == TlsFacts::Version::Tls13;
    return !modern || problems.contains(CertificateProblem::WeakKey) ||
           problems.contains(CertificateProblem::WeakSignature);
}

PinMatch matchOf(const QList<Pin> &pins, const Fingerprint &spkiSha256)
{
    if (pins.isEmpty())
        return PinMatch::None;
    return pinOf(pins, spkiSha256) ? PinMatch::Match : PinMatch::Mismatch;
}

bool isUnseen(const Pin &pin)
{
    return pin.how == Pin::How::Unseen;
}

} // namespace

std::optional<Pin> pinOf(const QList<Pin> &pins, const Fingerprint &spkiSha256)
{
    const auto found =
        std::find_if(pins.cbegin(), pins.cend(), [&](const Pin &pin) { return pin.spkiSha256 == spkiSha256; });
    return found == pins.cend() ? std::nullopt : std::optional(*found);
}

Facts factsOfTls(const TrustTerms &terms, const ServerRecord &record, const PeerCertificate &peer,
                 Occasion occasion)
{
    const Fingerprint &key = peer.leaf().spkiSha256;
    Facts facts = factsOfPlain(terms, record, occasion);
    facts.line = LineKind::Tls;
    facts.problems = problemsOf(terms.host, peer);
    facts.tooWeak = isTooWeak(peer.tls, facts.problems);
    facts.pin = matchOf(record.pins, key);
    facts.everyPinUnseen = std::all_of(record.pins.cbegin(), record.pins.cend(), isUnseen);
    facts.keyLastVerified = record.keyLastVerified == key;
    return facts;
}

Facts factsOfPlain(const TrustTerms &terms, const ServerRecord &record, Occasion occasion)
{
    Facts facts;
    facts.line = LineKind::Plain;
    facts.veryOldServerAllowed = terms.veryOldServer;
    facts.strictPin = terms.strictPin;
    facts.local = terms.localException && terms.host.isLocal() ? LocalException::Yes : LocalException::No;
    facts.floor = record.floor;
    facts.consent = terms.consent;
    facts.proofFailed = record.proofFailed;
    facts.plainPasswordOverUnverified = terms.plainPasswordOverUnverified;
    facts.occasion = occasion;
    return facts;
}

} // namespace Sealpost
