#pragma once

#include "base/HostName.h"

namespace Sealpost {

/// A TCP port, 1 to 65535.
class Port
{
public:
    [[nodiscard]] static constexpr std::optional<Port> from(int number)
    {
        return number >= 1 && number <= 65535 ? std::optional(Port(static_cast<quint16>(number))) : std::nullopt;
    }
    [[nodiscard]] constexpr quint16 number() const { return m_number; }

    friend constexpr bool operator==(Port, Port) = default;

    static const Port submissions; ///< 465, implicit TLS (RFC 8314 §3.3)
    static const Port submission;  ///< 587, STARTTLS (RFC 6409)

private:
    explicit constexpr Port(quint16 number)
        : m_number(number)
    {
    }

    quint16 m_number;
};

inline constexpr Port Port::submissions = Port(465);
inline constexpr Port Port::submission = Port(587);

/// How the line is protected: the rungs of the ladder (TRUST §3), best first.
enum class Encryption { ImplicitTls, StartTls, None };

/// Where a server listens, and how the conversation begins there.
struct Endpoint {
    HostName host;
    Port port = Port::submissions;
    Encryption encryption = Encryption::ImplicitTls;

    /// "mail.example.org:465", "[2001:db8::1]:587".
    [[nodiscard]] QString shown() const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

} // namespace Sealpost
