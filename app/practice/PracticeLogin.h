#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

namespace Sealpost {

/// The server's side of one SASL exchange (RFC 4422), for the one account of the practice server.
///
/// PLAIN (RFC 4616), LOGIN, SCRAM-SHA-256 (RFC 7677, without channel binding). Octets here are those before base64.
class PracticeLogin
{
public:
    struct Step {
        enum class Kind { Challenge, Accepted, Refused, Malformed };
        Kind kind;
        QByteArray challenge = {};
    };

    virtual ~PracticeLogin() = default;

    /// Empty if there is no such mechanism. In any case of letters.
    [[nodiscard]] static std::unique_ptr<PracticeLogin> make(const QByteArray &mechanism);

    /// With an initial response the exchange begins with that, without one with an empty challenge.
    [[nodiscard]] virtual Step begin(const std::optional<QByteArray> &initial);
    [[nodiscard]] virtual Step respond(const QByteArray &response) = 0;
};

} // namespace Sealpost
