#pragma once

#include "base/Result.h"

#include <QHashFunctions>
#include <QString>

namespace Sealpost {

enum class AddressProblem {
    Empty,
    NoAt,
    LocalPartTooLong, ///< over 64 octets (RFC 5321 §4.5.3.1.1)
    DomainTooLong,    ///< over 253 octets: what DNS leaves of §4.5.3.1.2's 255
    TooLong,          ///< over 254 octets in all: a path has 256 with its brackets (§4.5.3.1.3)
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
    /// forgiven, and so are the invisible direction marks that come along when an address is pasted. Comments and
    /// routes belong to parseMailboxes(). Two spellings of one local part become one: a quoted string that needs
    /// no quotes loses them, and its characters are composed (NFC, RFC 6530 §10.1).
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
    friend size_t qHash(const Address &address, size_t seed = 0)
    {
        return qHashMulti(seed, address.m_localPart, address.m_domain);
    }

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
