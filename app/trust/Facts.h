#pragma once

#include "base/Consent.h"
#include "trust/PeerCertificate.h"

namespace Sealpost {

enum class Level { Blocked = 0, Plain = 1, Local = 2, Unverified = 3, Pinned = 4, Verified = 5 };

enum class LineKind { Unreachable, Plain, Tls };
enum class PinMatch { None, Match, Mismatch };
enum class DaneMatch { None, Match, Mismatch };
enum class LocalException { No, Yes };
/// What a server is judged for, whatever is done with it then.
enum class Occasion {
    Sending, ///< a message, now or soon
    Review,  ///< the account's dialog, `trust pin`: a person is deciding about the server now (row 9). What consent
             ///< permits is being decided too, and is not permitted yet
};

/// The facts of one connection (TRUST §1): all that a verdict rests on.
struct Facts {
    LineKind line = LineKind::Unreachable;
    QList<CertificateProblem> problems = {}; ///< V holds with TLS and none of these
    bool tooWeak = false;                    ///< row 1a: TLS < 1.2, anonymous or export cipher, RSA < 2048, SHA-1
    bool veryOldServerAllowed = false; ///< the account's switch for row 1a: unverified at best, whoever vouches
    PinMatch pin = PinMatch::None;
    bool everyPinUnseen = false; ///< of the pins that do not match
    bool strictPin = false;
    DaneMatch dane = DaneMatch::None;
    LocalException local = LocalException::No;
    std::optional<Level> floor = {}; ///< Verified, Pinned, Unverified or Plain; empty: no message accepted yet
    bool keyLastVerified = false;    ///< the leaf's key is the one that was last seen verified (row 7)
    Consent consent = Consent::None;
    bool plainPasswordOverUnverified = false; ///< row 10's own tick: PLAIN over unverified TLS
    bool proofFailed = false; ///< the server once could not prove that it knows the password, and nobody forgave it
    Occasion occasion = Occasion::Sending;

    [[nodiscard]] bool isTls() const { return line == LineKind::Tls; }
    [[nodiscard]] bool isValidated() const { return isTls() && problems.isEmpty() && !tooWeak; }
};

} // namespace Sealpost
