#include "net/HandshakeFailure.h"

#include <algorithm>
#include <array>

namespace Sealpost {

namespace {

using namespace Qt::StringLiterals;

template <std::size_t N>
bool saysOneOf(const QString &error, const std::array<QLatin1StringView, N> &reasons)
{
    return std::any_of(reasons.begin(), reasons.end(),
                       [&](QLatin1StringView reason) { return error.contains(reason); });
}

/// What came instead of a TLS record was text.
bool isPlainAnswer(const QString &error)
{
    static constexpr std::array reasons{"wrong version number"_L1, "packet length too long"_L1, "http request"_L1,
                                        "https proxy request"_L1};
    return saysOneOf(error, reasons);
}

/// Refused by our own library: older, shorter or weaker than it may be.
bool isTooWeak(const QString &error)
{
    static constexpr std::array reasons{
        "unsupported protocol"_L1,     "version too low"_L1,       "no protocols available"_L1,
        "dh key too small"_L1,         "ee key too small"_L1,      "ca key too small"_L1,
        "ca md too weak"_L1,           "wrong cipher returned"_L1, "unknown cipher returned"_L1,
        "wrong signature type"_L1,     "bad dh value"_L1,          "unsafe legacy renegotiation disabled"_L1,
        "legacy sigalg disallowed"_L1, "modulus too small"_L1,
    };
    return saysOneOf(error, reasons);
}

/// "We have nothing in common": sent by a server that does speak TLS, so it is not absent.
bool isNothingInCommon(std::optional<QSsl::AlertType> alert)
{
    return alert == QSsl::AlertType::ProtocolVersion || alert == QSsl::AlertType::InsufficientSecurity ||
           alert == QSsl::AlertType::HandshakeFailure;
}

} // namespace

TransportFailure::Kind kindOf(const HandshakeClues &clues)
{
    using Kind = TransportFailure::Kind;
    // Text behind the 220 to STARTTLS is what TRUST §3.4 calls an attack, a moment later.
    if (isPlainAnswer(clues.error))
        return clues.implicitTls ? Kind::AnsweredPlain : Kind::TlsBroken;
    if (isTooWeak(clues.error) || clues.alertSent == QSsl::AlertType::ProtocolVersion)
        return Kind::TlsTooOld;
    if (clues.serverHelloSeen)
        return Kind::TlsBroken;
    return isNothingInCommon(clues.alertReceived) ? Kind::TlsTooOld : Kind::TlsFailed;
}

} // namespace Sealpost
