#pragma once

#include "base/Endpoint.h"

#include <QProcess>

namespace Sealpost {

/// `openssl s_server` on a free port of 127.0.0.1, for what a server on Qt cannot do: tickets that hold from one
/// connection to the next, certificates too weak for the library's own taste. It says nothing; what the client says
/// is dropped.
class OpensslServer
{
public:
    /// Returns when it listens.
    explicit OpensslServer(const QString &pemPath, const QStringList &options = {});
    ~OpensslServer();

    [[nodiscard]] Endpoint endpoint(const QString &host = QStringLiteral("127.0.0.1")) const;

private:
    QProcess m_openssl;
    quint16 m_port = 0;
};

} // namespace Sealpost
