#pragma once

#include "net/ProxyHandshake.h"

namespace Sealpost {

/// CONNECT (RFC 9110 §9.3.6) of HTTP/1.1, with Basic authentication (RFC 7617) where there is a user name. The
/// server's name goes to the proxy as it is: nothing is looked up here.
///
/// What status a proxy gives to a server that it does not reach is not settled (502, 503, 504, 500): none of them
/// says that the server refused.
class ConnectHandshake final : public ProxyHandshake
{
public:
    ConnectHandshake(const QString &username, const Secret &password, const HostName &host, Port port);

    [[nodiscard]] Step begin() override;
    [[nodiscard]] Step afterReceived(QByteArray &unread) override;

private:
    [[nodiscard]] QByteArray authorization() const;

    QByteArray m_username; ///< empty: no login
    Secret m_password;
    QByteArray m_authority; ///< HOST:PORT
};

} // namespace Sealpost
