#pragma once

#include <QString>

#include <optional>

namespace Sealpost {

/// The name or address of a server, as a person typed it (RFC 1123 host name, RFC 5890 internationalised name,
/// or an IPv4/IPv6 address, with or without brackets).
class HostName
{
public:
    /// Empty if this is no host name: over 253 octets, an empty label or one over 63, characters that may not
    /// stand in a name, an address out of range. White space around it and one trailing dot are forgiven.
    [[nodiscard]] static std::optional<HostName> parse(const QString &typed);

    /// As DNS and certificates spell it: lower case, A-labels; an address in its shortest form, without brackets.
    [[nodiscard]] QString ace() const { return m_ace; }

    /// As people read it: U-labels where the name has them.
    [[nodiscard]] QString shown() const;

    [[nodiscard]] bool isAddress() const;

    /// L of TRUST §1: `localhost` or a loopback address *as typed*. What merely resolves to loopback is not local.
    [[nodiscard]] bool isLocal() const;

    friend bool operator==(const HostName &, const HostName &) = default;

private:
    explicit HostName(QString ace)
        : m_ace(std::move(ace))
    {
    }

    QString m_ace;
};

} // namespace Sealpost
