#include "support/ScriptedProxy.h"

#include <QTcpSocket>

namespace Sealpost {

struct ScriptedProxy::Client {
    std::unique_ptr<QTcpSocket> socket;
    std::unique_ptr<QTcpSocket> server;
    qsizetype turn = 0;
};

ScriptedProxy::ScriptedProxy(const QByteArrayList &answers, Then then, std::optional<Port> target)
    : m_answers(answers)
    , m_then(then)
    , m_target(target)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &ScriptedProxy::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

ScriptedProxy::~ScriptedProxy() = default;

Proxy ScriptedProxy::proxy(Proxy::Kind kind, const QString &username) const
{
    return {kind, Proxy::Server{*HostName::parse(QStringLiteral("127.0.0.1")), *Port::from(m_listener.serverPort()),
                                username}};
}

void ScriptedProxy::accept()
{
    Client &client = *m_clients.emplace_back(std::make_unique<Client>());
    client.socket.reset(m_listener.nextPendingConnection());
    client.socket->setParent(nullptr);
    if (m_answers.isEmpty() && m_then == Then::Cut)
        client.socket->close();
    else
        connect(client.socket.get(), &QTcpSocket::readyRead, this, [this, &client] { afterTurn(client); });
}

void ScriptedProxy::afterTurn(Client &client)
{
    if (client.turn >= m_answers.size())
        return;
    m_turns += client.socket->readAll();
    client.socket->write(m_answers.at(client.turn++));
    if (client.turn < m_answers.size())
        return;
    if (m_then == Then::Cut)
        client.socket->disconnectFromHost();
    else if (m_then == Then::Relay)
        carry(client);
}

void ScriptedProxy::carry(Client &client)
{
    client.server = std::make_unique<QTcpSocket>();
    QTcpSocket *const here = client.socket.get();
    QTcpSocket *const there = client.server.get();
    here->disconnect(this);
    connect(here, &QTcpSocket::readyRead, there, [here, there] { there->write(here->readAll()); });
    connect(there, &QTcpSocket::readyRead, here, [here, there] { here->write(there->readAll()); });
    connect(here, &QTcpSocket::disconnected, there, &QTcpSocket::disconnectFromHost);
    connect(there, &QTcpSocket::disconnected, here, &QTcpSocket::disconnectFromHost);
    there->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target->number());
}

} // namespace Sealpost
