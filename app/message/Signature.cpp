#include "message/Signature.h"

#include <QStringList>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto separator = "-- "_L1;

QString blockOf(const QString &signature)
{
    return separator + u'\n' + signature;
}

// A text field gives back spaces in the place of those that do not break.
QString shown(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QString withoutSpaceAtEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// Where a signature that nobody changed begins, with its separator; -1: there is none.
qsizetype placeOf(const QString &signature, const QString &text)
{
    const QString written = shown(withoutSpaceAtEnd(text));
    const QString block = shown(withoutSpaceAtEnd(blockOf(signature)));
    const qsizetype at = written.size() - block.size();
    const bool stands = written.endsWith(block) && (at == 0 || written.at(at - 1) == u'\n');
    return stands ? at : -1;
}

QString withoutGap(QString text)
{
    for (int line = 0; line < 2 && text.endsWith(u'\n'); ++line)
        text.chop(1);
    return text;
}

} // namespace

QString signedText(const QString &text, const QString &signature)
{
    if (signature.isEmpty())
        return text;
    const QString gap = text.endsWith("\n\n"_L1) ? QString() : text.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s;
    return text + gap + blockOf(signature);
}

QString resignedText(const QString &text, const QString &before, const QString &now)
{
    if (before.isEmpty())
        return text.split(u'\n').contains(separator) ? text : signedText(text, now);
    const qsizetype place = placeOf(before, text);
    if (place < 0)
        return text;
    const QString written = text.first(place);
    return now.isEmpty() ? withoutGap(written) : written + blockOf(now);
}

} // namespace Sealpost
