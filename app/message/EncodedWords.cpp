#include "message/EncodedWords.h"

#include <algorithm>

namespace Sealpost {

namespace {

constexpr qsizetype maxWord = 75;
constexpr qsizetype frame = 12; // =?UTF-8?B??=

bool continuesCharacter(char octet)
{
    return (static_cast<uchar>(octet) & 0xC0) == 0x80;
}

bool isWhole(QByteArrayView utf8, qsizetype length)
{
    return length == utf8.size() || !continuesCharacter(utf8[length]);
}

/// The most octets, up to `max`, that are whole characters and whole groups of three; 0 if there are none.
qsizetype wholeGroups(QByteArrayView utf8, qsizetype max)
{
    for (qsizetype length = max - max % 3; length > 0; length -= 3) {
        if (isWhole(utf8, length))
            return length;
    }
    return 0;
}

qsizetype firstCharacter(QByteArrayView utf8)
{
    qsizetype length = 1;
    while (!isWhole(utf8, length))
        ++length;
    return length;
}

QByteArray base64Word(QByteArrayView utf8)
{
    return "=?UTF-8?B?" + utf8.toByteArray().toBase64() + "?=";
}

QByteArray quotedWord(QByteArrayView utf8)
{
    QByteArray word = "=?UTF-8?Q?";
    for (const char octet : utf8)
        word += '=' + QByteArray(1, octet).toHex().toUpper();
    return word + "?=";
}

} // namespace

QByteArrayList encodedWords(const QString &text, qsizetype firstRoom)
{
    const QByteArray octets = text.toUtf8();
    QByteArrayView rest = octets;
    QByteArrayList words;
    qsizetype room = std::clamp(firstRoom, qsizetype(24), maxWord);
    while (!rest.isEmpty()) {
        const qsizetype most = (room - frame) / 4 * 3;
        const qsizetype length = rest.size() <= most ? rest.size() : wholeGroups(rest, most);
        const qsizetype taken = length > 0 ? length : firstCharacter(rest);
        words += length > 0 ? base64Word(rest.first(taken)) : quotedWord(rest.first(taken));
        rest = rest.sliced(taken);
        room = maxWord;
    }
    return words;
}

} // namespace Sealpost
