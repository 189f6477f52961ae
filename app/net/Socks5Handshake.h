#pragma once

#include "net/ProxyHandshake.h"

namespace Sealpost {

/// SOCKS 5 (RFC 1928), with a user name and a password (RFC 1929) where there is a user name. The server's name
/// goes to the proxy as it is: nothing is looked up here.
class Socks5Handshake final : public ProxyHandshake
{
public:
    Socks5Handshake(const QString &username, const Secret &password, const HostName &host, Port port);

    [[nodiscard]] Step begin() override;
    [[nodiscard]] Step afterReceived(QByteArray &unread) override;

private:
    enum class Phase { Method, Login, Request };

    [[nodiscard]] Step afterMethod(QByteArray &unread);
    [[nodiscard]] Step afterLogin(QByteArray &unread);
    [[nodiscard]] Step afterRequest(QByteArray &unread);
    [[nodiscard]] Step login();
    [[nodiscard]] Step request();

    QByteArray m_username; ///< empty: no login
    Secret m_password;
    HostName m_host;
    Port m_port;
    Phase m_phase = Phase::Method;
};

} // namespace Sealpost
