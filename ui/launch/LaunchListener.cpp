#include "ui/launch/LaunchListener.h"

#include "ui/launch/LaunchMessage.h"

#include <QLocalSocket>
#include <QTimer>

namespace Sealpost {

LaunchListener::LaunchListener(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LaunchListener::accept);
}

bool LaunchListener::listen(const QString &address)
{
    QLocalServer::removeServer(address);
    return m_server.listen(address);
}

void LaunchListener::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(LaunchMessage::headLength + LaunchMessage::longest);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
    }
}

void LaunchListener::read(QLocalSocket &socket)
{
    const auto length = LaunchMessage::lengthIn(socket.peek(LaunchMessage::headLength));
    if (!length)
        return;
    if (*length > LaunchMessage::longest)
        return answer(socket, LaunchMessage::refused);
    if (socket.bytesAvailable() < LaunchMessage::headLength + *length)
        return;
    socket.skip(LaunchMessage::headLength);
    const auto options = LaunchMessage::parse(socket.read(*length));
    answer(socket, options ? LaunchMessage::taken : LaunchMessage::refused);
    if (options)
        Q_EMIT launched(*options);
}

void LaunchListener::answer(QLocalSocket &socket, char octet)
{
    socket.disconnect(this); // one message each
    socket.putChar(octet);
    socket.disconnectFromServer();
}

} // namespace Sealpost
