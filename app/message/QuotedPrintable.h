#pragma once

#include <QByteArray>

namespace Sealpost {

/// Text with CRLF line ends → quoted-printable (RFC 2045 §6.7), in portions of any size.
///
/// A dot at the start of a line is encoded too: nothing on the way can take it for the end of the message.
class QuotedPrintable
{
public:
    [[nodiscard]] QByteArray encode(QByteArrayView octets);

    /// What is still held back; the last portion.
    [[nodiscard]] QByteArray finish();

private:
    void take(char octet, QByteArray &encoded);
    void release(char next, QByteArray &encoded);
    void put(QByteArrayView printable, QByteArray &encoded);
    void putEscaped(char octet, QByteArray &encoded);

    int m_column = 0;
    char m_held = '\0'; ///< a CR, space or tab whose form depends on what follows it
};

} // namespace Sealpost
