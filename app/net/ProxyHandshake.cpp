#include "net/ProxyHandshake.h"

#include "net/ConnectHandshake.h"
#include "net/Socks5Handshake.h"

namespace Sealpost {

std::unique_ptr<ProxyHandshake> ProxyHandshake::with(const Proxy &proxy, const Secret &password,
                                                     const HostName &host, Port port)
{
    Q_ASSERT(proxy.server);
    if (proxy.kind == Proxy::Kind::Socks5)
        return std::make_unique<Socks5Handshake>(proxy.server->username, password, host, port);
    return std::make_unique<ConnectHandshake>(proxy.server->username, password, host, port);
}

} // namespace Sealpost
