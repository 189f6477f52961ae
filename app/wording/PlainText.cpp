#include "wording/PlainText.h"

#include <algorithm>

namespace Sealpost::Wording {

namespace {

// Direction marks (Other_Format) could turn "moc.elpmaxe" into another name before the reader's eyes.
bool misleads(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString plain(const QString &foreign, qsizetype maxLength)
{
    QString text = foreign.left(maxLength);
    std::replace_if(text.begin(), text.end(), misleads, QChar(QChar::ReplacementCharacter));
    if (text.size() < foreign.size())
        text += QChar(0x2026); // …
    return text;
}

} // namespace Sealpost::Wording
