#pragma once

#include "message/Mailbox.h"

#include <QByteArray>

namespace Sealpost {

/// One header field, laid onto lines of at most 76 octets where its words permit (RFC 5322 §2.2.3, RFC 2047 §2).
class FoldedField
{
public:
    explicit FoldedField(const QByteArray &name);

    /// A word that cannot be broken; a space or a line break goes before it.
    void add(const QByteArray &word);

    /// Octets that are left on the line, after the space.
    [[nodiscard]] qsizetype room() const;

    /// Whether a line goes over the 998 octets of RFC 5322 §2.1.1.
    [[nodiscard]] bool isTooLong() const;

    /// With its CRLF.
    [[nodiscard]] QByteArray octets() const { return m_octets + "\r\n"; }

private:
    QByteArray m_octets;
    qsizetype m_column;
    qsizetype m_longestLine;
};

/// Text of the person (Subject): as it is where it is plain ASCII, as encoded words where it is not.
[[nodiscard]] FoldedField textField(const QByteArray &name, const QString &text);

/// To, Cc and the like. Names are encoded as whole phrases; an address that needs SMTPUTF8 stands there in UTF-8.
[[nodiscard]] FoldedField mailboxField(const QByteArray &name, const QList<Mailbox> &mailboxes);

/// A field whose grammar is not known: broken at its white space only, and encoded if it is not ASCII.
[[nodiscard]] FoldedField otherField(const QByteArray &name, const QString &value);

/// Adds `; name=value` after RFC 2045 §5.1, or RFC 2231 where the value is long or not ASCII.
void addParameter(FoldedField &field, const QByteArray &name, const QString &value);

} // namespace Sealpost
