#include "trust/ShownText.h"

#include <algorithm>
#include <string>

namespace Sealpost {

namespace {

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString shownText(const QString &text, qsizetype maxLength)
{
    // Twice as many UTF-16 units hold maxLength characters, whatever they are.
    std::u32string characters = text.left(2 * maxLength + 2).toStdU32String();
    const bool tooLong = characters.size() > size_t(maxLength);
    characters.resize(std::min(characters.size(), size_t(maxLength)));
    std::replace_if(characters.begin(), characters.end(), isInvisible, U'\uFFFD');
    const QString shown = QString::fromStdU32String(characters);
    return tooLong ? shown + QChar(0x2026) : shown;
}

} // namespace Sealpost
