#include "message/GlueLines.h"

#include <utility>

namespace Sealpost {

namespace {

constexpr qsizetype maxLine = 1000; // with its CRLF

} // namespace

QByteArray GlueLines::legal(QByteArrayView octets)
{
    QByteArray lines;
    for (const char octet : octets) {
        take(octet);
        if (octet == '\n')
            lines += finish();
    }
    return lines;
}

QByteArray GlueLines::finish()
{
    const QByteArray line = std::exchange(m_line, {});
    return std::exchange(m_isLegal, true) ? line : QByteArray();
}

void GlueLines::take(char octet)
{
    m_isLegal = m_isLegal && octet > 0 && m_line.size() < maxLine;
    if (m_isLegal)
        m_line += octet;
}

} // namespace Sealpost
