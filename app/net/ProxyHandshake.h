#pragma once

#include "base/Proxy.h"
#include "base/Secret.h"
#include "net/Transport.h"

#include <memory>
#include <variant>

namespace Sealpost {

/// What is said to a proxy until the connection is the server's: no socket, no clock. Not Qt's own, which takes a
/// message of any size into memory at once and keeps what the proxy answered to itself.
///
/// Fails with ProxyLoginRefused, ProxyRefused, ProxyUnreachable (what answers is no such proxy), or Refused, where
/// a proxy says in so many words that the server did.
class ProxyHandshake
{
public:
    struct Await {
    };
    struct Send {
        QByteArray octets; ///< a password may be among them: who sends them wipes them
    };
    struct Open {
    };
    using Step = std::variant<Await, Send, Open, TransportFailure>;

    /// Octets that a proxy may say before the connection is the server's; more of them make no sense.
    static constexpr qsizetype longestAnswer = 32 * 1024;

    virtual ~ProxyHandshake() = default;

    [[nodiscard]] virtual Step begin() = 0;

    /// `unread`: what has come and was not taken yet, in any portions. What the proxy said is taken from its front;
    /// what is left with Open is the server's.
    [[nodiscard]] virtual Step afterReceived(QByteArray &unread) = 0;

    /// To `host` through `proxy`, which is Socks5 or HttpConnect; the password counts where the proxy has a user
    /// name.
    [[nodiscard]] static std::unique_ptr<ProxyHandshake> with(const Proxy &proxy, const Secret &password,
                                                              const HostName &host, Port port);
};

} // namespace Sealpost
