#include "accounts/IniValue.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

// Line and paragraph separators too: an editor may take them for line ends.
bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

// A pair of surrogates is one readable character; a lone one would not survive UTF-8.
bool isLoneSurrogate(const QString &value, qsizetype at)
{
    const QChar character = value.at(at);
    if (character.isHighSurrogate())
        return at + 1 == value.size() || !value.at(at + 1).isLowSurrogate();
    return character.isLowSurrogate() && (at == 0 || !value.at(at - 1).isHighSurrogate());
}

bool mustBeEscaped(const QString &value, qsizetype at)
{
    return isControl(value.at(at)) || isLoneSurrogate(value, at);
}

QString escaped(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        return u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
    }
}

bool isPlain(const QString &value)
{
    if (value.startsWith(u'"') || value.trimmed() != value)
        return false;
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (mustBeEscaped(value, at))
            return false;
    }
    return true;
}

/// Reads one escape whose backslash stands at `at`; moves `at` behind it.
std::optional<QChar> readEscape(QStringView text, qsizetype &at)
{
    if (at + 1 >= text.size())
        return std::nullopt;
    const QChar kind = text.at(at + 1);
    at += 2;
    if (kind == u'n')
        return u'\n';
    if (kind == u'r')
        return u'\r';
    if (kind == u't')
        return u'\t';
    if (kind == u'"' || kind == u'\\')
        return kind;
    if (kind != u'u' || at + 4 > text.size())
        return std::nullopt;
    bool isHex = false;
    const ushort unit = text.sliced(at, 4).toUShort(&isHex, 16);
    at += 4;
    return isHex ? std::optional(QChar(unit)) : std::nullopt;
}

} // namespace

QString quotedIfNeeded(const QString &value)
{
    if (isPlain(value))
        return value;
    QString quoted = u"\""_s;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar character = value.at(at);
        if (character == u'"' || character == u'\\')
            quoted += u'\\';
        quoted += mustBeEscaped(value, at) ? escaped(character) : QString(character);
    }
    return quoted + u'"';
}

std::optional<QString> unquoted(const QString &written)
{
    if (!written.startsWith(u'"'))
        return written;
    if (written.size() < 2 || !written.endsWith(u'"'))
        return std::nullopt;
    const QStringView inside = QStringView(written).sliced(1).chopped(1);
    QString value;
    for (qsizetype at = 0; at < inside.size();) {
        if (inside.at(at) == u'"')
            return std::nullopt;
        if (inside.at(at) != u'\\') {
            value += inside.at(at++);
        } else if (const std::optional<QChar> character = readEscape(inside, at)) {
            value += *character;
        } else {
            return std::nullopt;
        }
    }
    return value;
}

} // namespace Sealpost
