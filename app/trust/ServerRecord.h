#pragma once

#include "trust/Facts.h"
#include "trust/Pin.h"
#include "trust/TrustTerms.h"

namespace Sealpost {

/// What a profile knows of one host of one account.
struct ServerRecord {
    QList<Pin> pins;
    std::optional<Level> floor;
    std::optional<Fingerprint> keyLastVerified;
    bool proofFailed = false;
};

[[nodiscard]] std::optional<Pin> pinOf(const QList<Pin> &pins, const Fingerprint &spkiSha256);

/// The facts of TRUST §1: what the connection showed, what the account says, what the profile knows.
///
/// Names and strength are looked at here too, whatever the peer's problems say, and a TLS version that is not known
/// to be 1.2 or 1.3 is too weak: V does not rest on somebody's having remembered to look.
[[nodiscard]] Facts factsOfTls(const TrustTerms &terms, const ServerRecord &record, const PeerCertificate &peer,
                               Occasion occasion);
[[nodiscard]] Facts factsOfPlain(const TrustTerms &terms, const ServerRecord &record, Occasion occasion);

} // namespace Sealpost
