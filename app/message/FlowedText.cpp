#include "message/FlowedText.h"

#include <QStringList>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLine = 78;

QStringList linesIn(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar(0), QChar(QChar::ReplacementCharacter));
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

QStringView withoutTrailingSpaces(QStringView line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

/// RFC 3676 §4.4: what begins like a quote, a stuffed line or an mbox separator gets a space in front.
bool needsStuffing(QStringView line)
{
    return line.startsWith(u' ') || line.startsWith(u'>') || line.startsWith("From "_L1);
}

/// Where the line after the first spaces behind `from` begins; the end if there is none.
qsizetype nextWord(QStringView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && text[at] != u' ')
        ++at;
    while (at < text.size() && text[at] == u' ')
        ++at;
    return at;
}

/// How much of `text` the next line takes: as many words with the spaces behind them as fit, at least one.
qsizetype lineLength(QStringView text, qsizetype room)
{
    qsizetype length = nextWord(text, 0);
    // A line "-- " would be taken for the mark of a signature (§4.3).
    if (text.first(length) == "-- "_L1)
        length = nextWord(text, length);
    for (qsizetype next = nextWord(text, length); next <= room && next > length; next = nextWord(text, length))
        length = next;
    return length;
}

void flow(QStringView paragraph, QByteArray &octets)
{
    QStringView rest = withoutTrailingSpaces(paragraph);
    do {
        const bool stuffed = needsStuffing(rest);
        const qsizetype room = maxLine - (stuffed ? 1 : 0);
        const qsizetype length = rest.size() <= room ? rest.size() : lineLength(rest, room);
        if (stuffed)
            octets += ' ';
        octets += rest.first(length).toUtf8() + "\r\n";
        rest = rest.sliced(length);
    } while (!rest.isEmpty());
}

} // namespace

QByteArray flowedText(const QString &text)
{
    QByteArray octets;
    for (const QString &line : linesIn(text)) {
        if (line == "-- "_L1)
            octets += "-- \r\n";
        else if (line.startsWith(u'>'))
            octets += withoutTrailingSpaces(line).toUtf8() + "\r\n";
        else
            flow(line, octets);
    }
    return octets;
}

QByteArray linesOf(const QString &text)
{
    QByteArray octets;
    for (const QString &line : linesIn(text))
        octets += line.toUtf8() + "\r\n";
    return octets;
}

} // namespace Sealpost
