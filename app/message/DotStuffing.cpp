#include "message/DotStuffing.h"

namespace Sealpost {

QByteArray DotStuffing::stuff(const QByteArray &octets)
{
    QByteArray stuffed;
    qsizetype copied = 0;
    qsizetype at = 0;
    while (at < octets.size()) {
        if (m_at == At::LineStart && octets[at] == '.') {
            stuffed += QByteArrayView(octets).sliced(copied, at - copied);
            stuffed += '.';
            copied = at;
        }
        const qsizetype lf = octets.indexOf('\n', at);
        const bool endsInLf = lf >= 0;
        const bool afterCr = lf > at ? octets[lf - 1] == '\r' : m_at == At::AfterCr;
        if (endsInLf) {
            m_at = afterCr ? At::LineStart : At::Within;
            at = lf + 1;
        } else {
            m_at = octets.endsWith('\r') ? At::AfterCr : At::Within;
            at = octets.size();
        }
    }
    if (stuffed.isEmpty())
        return octets; // nothing to double, the usual case: no copy
    return stuffed += QByteArrayView(octets).sliced(copied);
}

void DotStuffing::pass(QByteArrayView octets)
{
    if (octets.isEmpty())
        return;
    const bool endsLine =
        octets.size() > 1 ? octets.endsWith("\r\n") : m_at == At::AfterCr && octets.back() == '\n';
    m_at = endsLine ? At::LineStart : octets.back() == '\r' ? At::AfterCr : At::Within;
}

} // namespace Sealpost
