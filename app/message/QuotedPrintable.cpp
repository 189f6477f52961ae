#include "message/QuotedPrintable.h"

namespace Sealpost {

namespace {

constexpr int maxColumn = 75; // and the "=" of a soft line break

bool isHeldBack(char octet)
{
    return octet == '\r' || octet == ' ' || octet == '\t';
}

} // namespace

QByteArray QuotedPrintable::encode(QByteArrayView octets)
{
    QByteArray encoded;
    encoded.reserve(octets.size() + octets.size() / 4);
    for (const char octet : octets)
        take(octet, encoded);
    return encoded;
}

QByteArray QuotedPrintable::finish()
{
    QByteArray encoded;
    if (m_held != '\0')
        putEscaped(m_held, encoded);
    m_held = '\0';
    return encoded;
}

void QuotedPrintable::take(char octet, QByteArray &encoded)
{
    if (m_held == '\r' && octet == '\n') {
        encoded += "\r\n";
        m_column = 0;
        m_held = '\0';
        return;
    }
    release(octet, encoded);
    if (isHeldBack(octet))
        m_held = octet;
    else if (octet < 33 || octet > 126 || octet == '=' || (octet == '.' && m_column == 0))
        putEscaped(octet, encoded);
    else
        put(QByteArrayView(&octet, 1), encoded);
}

void QuotedPrintable::release(char next, QByteArray &encoded)
{
    if (m_held == '\r' || (m_held != '\0' && next == '\r'))
        putEscaped(m_held, encoded);
    else if (m_held != '\0')
        put(QByteArrayView(&m_held, 1), encoded);
    m_held = '\0';
}

void QuotedPrintable::put(QByteArrayView printable, QByteArray &encoded)
{
    if (m_column + printable.size() > maxColumn) {
        encoded += "=\r\n";
        m_column = 0;
    }
    encoded += printable;
    m_column += static_cast<int>(printable.size());
}

void QuotedPrintable::putEscaped(char octet, QByteArray &encoded)
{
    constexpr char digits[] = "0123456789ABCDEF";
    const auto value = static_cast<uchar>(octet);
    const char escaped[] = {'=', digits[value >> 4], digits[value & 15]};
    put(QByteArrayView(escaped, 3), encoded);
}

} // namespace Sealpost
