#include "message/Base64Lines.h"

#include <array>
#include <cstring>

#ifdef Q_PROCESSOR_X86_64
#include <tmmintrin.h>
#endif

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

char *encodeGroups(const uchar *from, qsizetype groups, char *to)
{
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

#ifdef Q_PROCESSOR_X86_64

/// Twelve octets as sixteen characters. Four groups are spread over four words, two multiplications move their
/// six-bit values into octets, and one look-up finds what is to be added to each (W. Muła, D. Lemire: "Faster
/// Base64 Encoding and Decoding Using AVX2 Instructions", ACM TWEB 12/3, 2018).
[[gnu::target("ssse3")]] void encodeVector(__m128i octets, char *to)
{
    const __m128i spread =
        _mm_shuffle_epi8(octets, _mm_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10));
    const __m128i firstAndThird = _mm_and_si128(spread, _mm_set1_epi32(0x0fc0fc00));
    const __m128i secondAndFourth = _mm_and_si128(spread, _mm_set1_epi32(0x003f03f0));
    const __m128i values = _mm_or_si128(_mm_mulhi_epu16(firstAndThird, _mm_set1_epi32(0x04000040)),
                                        _mm_mullo_epi16(secondAndFourth, _mm_set1_epi32(0x01000010)));

    // Which of the alphabet's runs: 13 for A to Z, 0 for a to z, 1 to 10 for the digits, 11 for +, 12 for /.
    const __m128i beyondLetters = _mm_subs_epu8(values, _mm_set1_epi8(51));
    const __m128i isUpper = _mm_cmpgt_epi8(_mm_set1_epi8(26), values);
    const __m128i run = _mm_or_si128(beyondLetters, _mm_and_si128(isUpper, _mm_set1_epi8(13)));
    constexpr char digit = '0' - 52;
    const __m128i shifts = _mm_setr_epi8('a' - 26, digit, digit, digit, digit, digit, digit, digit, digit, digit,
                                         digit, '+' - 62, '/' - 63, 'A', 0, 0);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(to), _mm_add_epi8(values, _mm_shuffle_epi8(shifts, run)));
}

/// A whole line. Each vector reads sixteen octets for its twelve: the last one begins earlier, and no octet behind
/// the line is read.
[[gnu::target("ssse3")]] void encodeWholeLine(const uchar *from, char *to)
{
    static_assert(octetsPerLine == 57 && lineSize == 76);
    const auto read = [from](int at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + at)); };
    for (int group = 0; group < 4; ++group)
        encodeVector(read(group * 12), to + group * 16);
    encodeVector(_mm_srli_si128(read(41), 4), to + 60);
}

bool canVectors()
{
    static const bool can = __builtin_cpu_supports("ssse3") != 0;
    return can;
}

#else

void encodeWholeLine(const uchar *, char *)
{
    Q_UNREACHABLE();
}

bool canVectors()
{
    return false;
}

#endif

char *encodeLine(QByteArrayView octets, char *to)
{
    const auto *from = reinterpret_cast<const uchar *>(octets.data());
    if (octets.size() == octetsPerLine && canVectors()) {
        encodeWholeLine(from, to);
        return to + lineSize;
    }
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
