#pragma once

#include "base/Endpoint.h"

#include <QProcess>

namespace Sealpost {

/// `openssl s_server` on a free port of 127.0.0.1, for what a server on Qt cannot do: tickets that hold from one
/// connection to the next, certificates too weak for the library's own taste. It says nothing of itself;
/// with the option "-rev" it answers each line with the line turned round.
class OpensslServer
{
public:
    /// Returns when it listens; on a free port if none is said.
    explicit OpensslServer(const QString &pemPath, const QStringList &options = {},
                           std::optional<Port> port = std::nullopt);
    ~OpensslServer();

    [[nodiscard]] Endpoint endpoint(const QString &host = QStringLiteral("127.0.0.1")) const;

private:
    QProcess m_openssl;
    quint16 m_port = 0;
};

} // namespace Sealpost
