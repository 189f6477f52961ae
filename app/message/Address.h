#pragma once

#include "base/Result.h"

#include <QHashFunctions>
#include <QString>

namespace Sealpost {

enum class AddressProblem {
    Empty,
    NoAt,
    LocalPartTooLong, ///< over 64 octets (RFC 5321 §4.5.3.1.1)
    DomainTooLong,    ///< over 255 octets (§4.5.3.1.2)
    BadLocalPart,     ///< neither a dot-string nor a quoted string
    BadDomain,        ///< neither a domain nor an address literal
    ControlCharacter, ///< CR, LF, NUL or another: never in an address
};

/// A mailbox of the envelope: local-part@domain (RFC 5321 §4.1.2, RFC 6531 §3.3).
///
/// Valid from construction: there is no Address that could break a command line.
class Address
{
public:
    /// Takes dot-strings, quoted strings, address literals and internationalised domains; white space around is
    /// forgiven. Comments and routes belong to MailboxList.
    [[nodiscard]] static Result<Address, AddressProblem> parse(const QString &typed);

    [[nodiscard]] QString localPart() const { return m_localPart; }

    /// In A-labels, lower case; an address literal keeps its brackets.
    [[nodiscard]] QString domain() const { return m_domain; }

    /// As people read it: the domain in U-labels.
    [[nodiscard]] QString shown() const;

    /// What stands between < and > in a command, in UTF-8; ASCII unless needsSmtpUtf8().
    [[nodiscard]] QByteArray wire() const;

    /// Whether the local part has characters that only SMTPUTF8 carries; a domain never needs it, it has A-labels.
    [[nodiscard]] bool needsSmtpUtf8() const;

    friend bool operator==(const Address &, const Address &) = default;
    friend size_t qHash(const Address &address, size_t seed = 0) { return qHash(address.wire(), seed); }

private:
    Address(QString localPart, QString domain)
        : m_localPart(std::move(localPart))
        , m_domain(std::move(domain))
    {
    }

    QString m_localPart;
    QString m_domain;
};

} // namespace Sealpost
