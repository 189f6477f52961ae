#pragma once

#include "base/Proxy.h"

#include <QObject>
#include <QTcpServer>

#include <deque>
#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace Sealpost {

/// A proxy in the test's own process, on a free port of 127.0.0.1: it answers each turn of the client's with the
/// next of its answers, and then does what it is told.
class ScriptedProxy : public QObject
{
    Q_OBJECT

public:
    enum class Then {
        Relay, ///< carries octets to the target
        Cut,
        Wait,
    };

    ScriptedProxy(const QByteArrayList &answers, Then then, std::optional<Port> target = std::nullopt);
    ~ScriptedProxy() override;

    [[nodiscard]] Proxy proxy(Proxy::Kind kind, const QString &username = {}) const;
    [[nodiscard]] QByteArrayList turns() const
    {
        return m_turns;
    } ///< what clients said before they were carried on

private:
    struct Client;

    void accept();
    void afterTurn(Client &client);
    void carry(Client &client);

    QTcpServer m_listener;
    const QByteArrayList m_answers;
    const Then m_then;
    const std::optional<Port> m_target;
    QByteArrayList m_turns;
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace Sealpost
