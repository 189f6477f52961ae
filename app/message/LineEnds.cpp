#include "message/LineEnds.h"

#include <algorithm>

namespace Sealpost {

QByteArray LineEnds::normalized(QByteArrayView octets)
{
    QByteArray lines;
    lines.reserve(octets.size() + octets.size() / 16);
    const auto isLineEnd = [](char c) { return c == '\r' || c == '\n'; };
    for (auto at = octets.cbegin(); at != octets.cend();) {
        if (std::exchange(m_afterCr, false)) {
            lines += "\r\n";
            if (*at == '\n' && ++at == octets.cend())
                break;
        }
        const auto end = std::find_if(at, octets.cend(), isLineEnd);
        lines.append(at, end - at);
        if (end == octets.cend())
            break;
        m_afterCr = *end == '\r';
        if (!m_afterCr)
            lines += "\r\n";
        at = end + 1;
    }
    return lines;
}

QByteArray LineEnds::finish()
{
    return std::exchange(m_afterCr, false) ? "\r\n" : QByteArray();
}

} // namespace Sealpost
