#include "message/Base64Lines.h"

#include <QtEndian>

#include <array>
#include <cstring>

// GMime's encoder ends its lines in LF, which would take a second pass over every octet.

namespace Sealpost::Base64Lines {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr qsizetype lineSize = 76;

/// Two characters for each twelve bits: half the look-ups, and the table stays in the nearest cache.
using Pair = std::array<char, 2>;

constexpr auto pairs = [] {
    std::array<Pair, 4096> table{};
    for (std::size_t bits = 0; bits < table.size(); ++bits)
        table[bits] = {alphabet[bits >> 6], alphabet[bits & 63]};
    return table;
}();

quint64 pairOf(quint64 bits)
{
    return qFromLittleEndian<quint16>(pairs[bits & 0xfff].data());
}

/// Two groups of three octets, of which eight can be read, as eight characters.
void encodeTwoGroups(const uchar *from, char *to)
{
    const auto bits = qFromBigEndian<quint64>(from);
    qToLittleEndian(
        pairOf(bits >> 52) | pairOf(bits >> 40) << 16 | pairOf(bits >> 28) << 32 | pairOf(bits >> 16) << 48, to);
}

char *encodeGroups(const uchar *from, qsizetype groups, char *to)
{
    for (; groups > 2; groups -= 2, from += 6, to += 8)
        encodeTwoGroups(from, to);
    for (; groups > 0; --groups, from += 3, to += 4) {
        std::memcpy(to, pairs[(from[0] << 4) | (from[1] >> 4)].data(), 2);
        std::memcpy(to + 2, pairs[((from[1] & 15) << 8) | from[2]].data(), 2);
    }
    return to;
}

char *encodeLast(const uchar *from, qsizetype octets, char *to)
{
    const uchar padded[3] = {from[0], octets > 1 ? from[1] : uchar(0), 0};
    encodeGroups(padded, 1, to);
    to[3] = '=';
    if (octets == 1)
        to[2] = '=';
    return to + 4;
}

char *encodeLine(QByteArrayView octets, char *to)
{
    const auto *from = reinterpret_cast<const uchar *>(octets.data());
    const qsizetype groups = octets.size() / 3;
    const qsizetype left = octets.size() % 3;
    to = encodeGroups(from, groups, to);
    return left > 0 ? encodeLast(from + groups * 3, left, to) : to;
}

} // namespace

QByteArray encode(QByteArrayView octets)
{
    QByteArray lines;
    lines.reserve(encodedSize(octets.size()) + 2); // those who go on put a CRLF behind
    lines.resize(encodedSize(octets.size()));
    char *to = lines.data();
    while (octets.size() > octetsPerLine) {
        to = encodeLine(octets.first(octetsPerLine), to);
        *to++ = '\r';
        *to++ = '\n';
        octets = octets.sliced(octetsPerLine);
    }
    encodeLine(octets, to);
    return lines;
}

qint64 encodedSize(qint64 octets)
{
    const qint64 characters = (octets + 2) / 3 * 4;
    const qint64 lines = (characters + lineSize - 1) / lineSize;
    return characters + (lines > 1 ? (lines - 1) * 2 : 0);
}

} // namespace Sealpost::Base64Lines
