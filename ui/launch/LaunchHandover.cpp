#include "ui/launch/LaunchHandover.h"

#include "ui/launch/LaunchMessage.h"

namespace Sealpost {

LaunchHandover::LaunchHandover(QObject *parent)
    : QObject(parent)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(patience);
    const auto giveUp = [this] { end(End::Unreachable); };
    connect(&m_silence, &QTimer::timeout, this, giveUp);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, giveUp, Qt::QueuedConnection);
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_frame); });
    connect(&m_socket, &QLocalSocket::readyRead, this, &LaunchHandover::hear);
}

void LaunchHandover::start(const QString &address, const LaunchOptions &options)
{
    m_frame = LaunchMessage::frame(options);
    m_silence.start();
    m_socket.connectToServer(address);
}

void LaunchHandover::hear()
{
    char answer = LaunchMessage::refused;
    if (m_socket.getChar(&answer))
        end(answer == LaunchMessage::taken ? End::Taken : End::Refused);
}

void LaunchHandover::end(End end)
{
    if (std::exchange(m_isOver, true))
        return;
    m_silence.stop();
    Q_EMIT ended(end);
}

} // namespace Sealpost
