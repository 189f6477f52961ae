#include "Expect.h"
#include "net/ProxyHandshake.h"

#include <cstddef>
#include <cstdint>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

struct Talk {
    QByteArrayList said;
    QByteArray left; ///< to the server
    bool open = false;
    std::optional<TransportFailure::Kind> failure;
    friend bool operator==(const Talk &, const Talk &) = default;
};

Talk talkWith(const QString &proxy, const QByteArray &octets, qsizetype portion)
{
    Talk talk;
    const auto handshake =
        ProxyHandshake::with(*Proxy::parse(proxy), {}, *HostName::parse(u"mail.example"_s), Port::submissions);
    static_cast<void>(handshake->begin());
    qsizetype fed = 0;
    while (fed < octets.size()) {
        const QByteArray more = octets.mid(fed, portion);
        fed += more.size();
        talk.left += more;
        while (!talk.left.isEmpty()) {
            const ProxyHandshake::Step step = handshake->afterReceived(talk.left);
            if (std::holds_alternative<ProxyHandshake::Await>(step))
                break;
            if (const auto *send = std::get_if<ProxyHandshake::Send>(&step)) {
                talk.said += send->octets;
                continue;
            }
            talk.open = std::holds_alternative<ProxyHandshake::Open>(step);
            if (const auto *why = std::get_if<TransportFailure>(&step))
                talk.failure = why->kind;
            talk.left = talk.open ? talk.left + octets.mid(fed) : QByteArray();
            return talk;
        }
        expect(talk.left.size() <= ProxyHandshake::longestAnswer + portion, "what a proxy says is bounded");
    }
    return talk;
}

} // namespace

/// Whatever a proxy says, in whatever portions: the same answers, and what follows is the server's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    for (const QString &proxy : {u"socks5://ann@proxy.example"_s, u"http://ann@proxy.example"_s}) {
        const Talk whole = talkWith(proxy, input, qMax<qsizetype>(1, input.size()));
        if (input.size() < ProxyHandshake::longestAnswer)
            expect(talkWith(proxy, input, 1) == whole, "portions make no difference");
    }
    return 0;
}
