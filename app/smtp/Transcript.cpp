#include "smtp/Transcript.h"

using namespace Qt::StringLiterals;

namespace Sealpost::Smtp {

namespace {

QString markOf(Transcript::Side side)
{
    switch (side) {
    case Transcript::Side::Client:
        return u"C: "_s;
    case Transcript::Side::Server:
        return u"S: "_s;
    case Transcript::Side::Note:
        return u"-- "_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void Transcript::add(Side side, const QString &text)
{
    if (m_lines.size() >= maxLines)
        m_lines.removeFirst();
    m_lines += {side, text};
}

QString Transcript::shown() const
{
    QString shown;
    for (const Line &line : m_lines)
        shown += markOf(line.side) + line.text + u'\n';
    return shown;
}

} // namespace Sealpost::Smtp
