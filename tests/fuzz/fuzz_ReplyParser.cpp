#include "Expect.h"
#include "smtp/ReplyParser.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace Sealpost::Smtp;

namespace {

struct Parsed {
    QList<Reply> replies;
    bool broken = false;
    bool unparsed = false;
    friend bool operator==(const Parsed &, const Parsed &) = default;
};

Parsed parse(QByteArrayView octets, qsizetype portion)
{
    ReplyParser parser;
    Parsed parsed;
    while (!octets.isEmpty()) {
        const qsizetype size = qMin(portion, octets.size());
        parser.feed(octets.first(size));
        octets = octets.sliced(size);
        while (const auto reply = parser.next())
            parsed.replies += *reply;
    }
    parsed.broken = parser.isBroken();
    parsed.unparsed = parser.hasUnparsed();
    return parsed;
}

bool isPlain(const QString &line)
{
    return std::ranges::none_of(line, [](QChar character) { return character.category() == QChar::Other_Control; });
}

bool isSound(const Reply &reply)
{
    return reply.code >= 200 && reply.code <= 599 && !reply.lines.isEmpty() &&
           reply.lines.size() <= ReplyParser::maxLines && std::ranges::all_of(reply.lines, isPlain);
}

} // namespace

/// Whatever comes, in whatever portions: the same replies, each of them sound.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    const QByteArrayView input(octets, static_cast<qsizetype>(size));
    const Parsed whole = parse(input, qMax<qsizetype>(1, input.size()));
    expect(parse(input, 1) == whole, "portions make no difference");
    expect(parse(input, 7) == whole, "portions make no difference");
    expect(std::ranges::all_of(whole.replies, isSound), "replies are sound");
    return 0;
}
