#include "practice/PracticeConnection.h"

namespace Sealpost {

namespace {

constexpr qint64 readBuffer = 512 * 1024;   ///< large blocks are quick, and still flat in memory
constexpr qint64 mostUnread = 1024 * 1024;  ///< replies that a client may leave lying
constexpr std::chrono::minutes patience{5}; ///< RFC 5321 §4.5.3.2.7

} // namespace

PracticeConnection::PracticeConnection(qintptr descriptor, const QSslConfiguration &tls, const QDir &folder,
                                       MessageFile::Received received, QObject *parent)
    : QObject(parent)
    , m_file(folder, std::move(received))
    , m_session(m_file)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, &m_socket, &QSslSocket::abort);
    connect(&m_socket, &QSslSocket::readyRead, this, &PracticeConnection::read);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { m_socket.write(PracticeSession::greeting()); });
    connect(&m_socket, &QSslSocket::disconnected, this, &PracticeConnection::end);
    m_socket.setReadBufferSize(readBuffer);
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSslConfiguration(tls);
    m_patience.start();
    m_socket.startServerEncryption();
}

PracticeConnection::~PracticeConnection()
{
    m_socket.disconnect(this); // it would tell of its end to what is half gone
}

void PracticeConnection::read()
{
    if (!m_socket.isEncrypted() || m_session.isOver())
        return;
    m_patience.start();
    const QByteArray octets = m_socket.readAll();
    const QByteArray replies = m_session.feed(octets);
    if (!replies.isEmpty()) {
        m_socket.write(replies);
        m_socket.flush();
    }
    if (m_session.isOver())
        m_socket.disconnectFromHost();
    else if (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > mostUnread)
        m_socket.abort();
}

void PracticeConnection::end()
{
    m_patience.stop();
    deleteLater();
}

} // namespace Sealpost
