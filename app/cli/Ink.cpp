#include "cli/Ink.h"

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

/// SGR parameters (ECMA-48 §8.3.117): bold, then the colour that the seal has in the window as well.
QString colourOf(Level level)
{
    switch (level) {
    case Level::Verified:
        return u"1;32"_s;
    case Level::Pinned:
        return u"1;34"_s;
    case Level::Unverified:
        return u"1;33"_s;
    case Level::Local:
        return u"1"_s;
    case Level::Plain:
    case Level::Blocked:
        return u"1;31"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Ink inkFor(bool isTerminal)
{
    const QByteArray terminal = qgetenv("TERM");
    if (!isTerminal || terminal.isEmpty() || terminal == "dumb")
        return Ink::Words;
    return qEnvironmentVariableIsEmpty("NO_COLOR") ? Ink::Colours : Ink::Drawing;
}

QString inked(const QString &text, const std::optional<Verdict> &verdict, Ink ink)
{
    if (ink != Ink::Colours || !verdict || !verdict->level)
        return text;
    return u"\x1b["_s + colourOf(*verdict->level) + u'm' + text + u"\x1b[m"_s;
}

} // namespace Sealpost::Cli
