#include "message/LineEnds.h"

#include <algorithm>
#include <utility>

namespace Sealpost {

namespace {

/// Whether each CR is followed by an LF, and each LF follows a CR.
bool isNormalized(QByteArrayView octets)
{
    for (qsizetype at = octets.indexOf('\n'); at >= 0; at = octets.indexOf('\n', at + 1)) {
        if (at == 0 || octets[at - 1] != '\r')
            return false;
    }
    for (qsizetype at = octets.indexOf('\r'); at >= 0; at = octets.indexOf('\r', at + 1)) {
        if (at + 1 == octets.size() || octets[at + 1] != '\n')
            return false;
    }
    return true;
}

} // namespace

QByteArray LineEnds::normalized(QByteArrayView octets)
{
    // What comes from other mail programs nearly always is, and then there is nothing to do but to find that out.
    if (!m_afterCr && isNormalized(octets))
        return octets.toByteArray();
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
