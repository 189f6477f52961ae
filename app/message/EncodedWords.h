#pragma once

#include <QByteArrayList>
#include <QString>

namespace Sealpost {

/// Text as encoded words of RFC 2047 in UTF-8, none longer than its 75 octets, the first no longer than
/// `firstRoom`. To be joined by white space, which is not part of the text.
///
/// Each word holds whole characters, and base64 words but the last whole groups of three octets, because some
/// readers join adjacent words before they decode them. Where that leaves no place to cut, a word in the "Q"
/// encoding comes first.
[[nodiscard]] QByteArrayList encodedWords(const QString &text, qsizetype firstRoom = 75);

} // namespace Sealpost
