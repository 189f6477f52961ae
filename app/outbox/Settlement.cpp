#include "outbox/Settlement.h"

namespace Sealpost {

WayTaken wayOver(const LineReport &line)
{
    WayTaken way;
    if (line.verdict) {
        way.level = line.verdict->level;
        way.decision = line.verdict->decision;
    }
    if (line.endpoint)
        way.rung = line.endpoint->encryption;
    return way;
}

// The end says what went wrong; tens of thousands of recipients may stand before it.
QString conversationWorthKeeping(const QString &transcript)
{
    constexpr qsizetype most = 16 * 1024;
    const QByteArray octets = transcript.toUtf8();
    if (octets.size() <= most)
        return transcript;
    const QByteArray tail = octets.last(most);
    return QString::fromUtf8(tail.sliced(tail.indexOf('\n') + 1));
}

} // namespace Sealpost
