#include "oauth/FormText.h"

namespace Sealpost::OAuth {

namespace {

constexpr qsizetype firstRoom = 512;

char hexDigit(int value)
{
    return "0123456789ABCDEF"[value & 0x0F];
}

} // namespace

bool isUnreserved(char c)
{
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter || (c >= '0' && c <= '9') || QByteArrayView("-._~").contains(c);
}

FormText &FormText::add(QByteArrayView name, QByteArrayView value)
{
    if (!m_text.isEmpty())
        append('&');
    appendEncoded(name);
    append('=');
    appendEncoded(value);
    return *this;
}

void FormText::append(char octet)
{
    if (m_text.size() == m_text.capacity()) {
        QByteArray larger;
        larger.reserve(qMax(firstRoom, 2 * m_text.size()));
        larger.append(m_text);
        wipe(m_text);
        m_text = std::move(larger);
    }
    m_text.append(octet);
}

void FormText::appendEncoded(QByteArrayView octets)
{
    for (const char octet : octets) {
        if (isUnreserved(octet)) {
            append(octet);
            continue;
        }
        append('%');
        append(hexDigit(octet >> 4));
        append(hexDigit(octet));
    }
}

} // namespace Sealpost::OAuth
