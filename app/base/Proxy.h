#pragma once

#include "base/Endpoint.h"

namespace Sealpost {

/// Through what an account's connections go to its server.
struct Proxy {
    enum class Kind {
        None,        ///< straight to the server, whatever the system says
        System,      ///< what the desktop or the environment names for the server
        Socks5,      ///< RFC 1928; the proxy looks the server's name up
        HttpConnect, ///< RFC 9110 §9.3.6
    };

    /// Where a Socks5 or HttpConnect proxy listens. Its password is kept with the others.
    struct Server {
        HostName host;
        Port port;
        QString username = {}; ///< empty: no login

        friend bool operator==(const Server &, const Server &) = default;
    };

    Kind kind = Kind::None;
    std::optional<Server> server = std::nullopt; ///< with Socks5 and HttpConnect, and only with them

    /// `none`, `system`, `socks5://HOST:PORT`, `http://USER@HOST:PORT` (the port may be left out: 1080, 3128).
    /// Empty for anything else, also for a password in it.
    [[nodiscard]] static std::optional<Proxy> parse(const QString &spelled);
    [[nodiscard]] QString spelled() const; ///< which parse() reads

    friend bool operator==(const Proxy &, const Proxy &) = default;
};

/// What was spelled, less the login in it: for saying that it is no proxy.
[[nodiscard]] QString withoutLogin(const QString &spelled);

} // namespace Sealpost
