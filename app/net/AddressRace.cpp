#include "net/AddressRace.h"

#include <QHostInfo>

namespace Sealpost {

AddressRace::AddressRace(MakeSocket makeSocket, QObject *parent)
    : QObject(parent)
    , m_makeSocket(std::move(makeSocket))
{
    m_nextAttempt.setSingleShot(true);
    m_nextAttempt.setInterval(attemptDelay);
    connect(&m_nextAttempt, &QTimer::timeout, this, &AddressRace::startNext);
}

AddressRace::~AddressRace()
{
    if (m_lookup)
        QHostInfo::abortHostLookup(*m_lookup);
    while (!m_running.isEmpty())
        drop(m_running.first());
}

void AddressRace::start(const HostName &host, Port port)
{
    if (host.isAddress())
        return start(QList{QHostAddress(host.ace())}, port);
    m_port = port;
    // By name: given a function, Qt 6.4 leaks it when the receiver is gone before the answer comes.
    m_lookup = QHostInfo::lookupHost(host.ace(), this, SLOT(afterLookup(QHostInfo)));
}

void AddressRace::start(const QList<QHostAddress> &addresses, Port port)
{
    m_port = port;
    m_waiting = order(addresses);
    // A refusal on loopback is known before connect() returns; nobody expects to hear of it inside start().
    QMetaObject::invokeMethod(this, &AddressRace::startNext, Qt::QueuedConnection);
}

QList<QHostAddress> AddressRace::order(const QList<QHostAddress> &resolved)
{
    if (resolved.isEmpty())
        return {};
    QList<QHostAddress> first, second;
    for (const QHostAddress &address : resolved)
        (address.protocol() == resolved.first().protocol() ? first : second) += address;
    QList<QHostAddress> ordered;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i)
        ordered += first.mid(i, 1) + second.mid(i, 1);
    return ordered;
}

std::unique_ptr<QTcpSocket> AddressRace::takeWinner()
{
    return std::move(m_winner);
}

void AddressRace::afterLookup(const QHostInfo &found)
{
    m_lookup.reset();
    m_waiting = order(found.addresses());
    if (m_waiting.isEmpty()) {
        Q_EMIT lost({TransportFailure::Kind::HostNotFound, found.errorString()});
        return;
    }
    startNext();
}

void AddressRace::startNext()
{
    const QHostAddress address = m_waiting.takeFirst();
    QTcpSocket *const socket = m_makeSocket().release();
    socket->setParent(this);
    m_running += socket;
    connect(socket, &QTcpSocket::connected, this, [this, socket] { win(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { lose(socket); });
    if (!m_waiting.isEmpty())
        m_nextAttempt.start();
    socket->connectToHost(address.toString(), m_port.number());
}

void AddressRace::win(QTcpSocket *socket)
{
    m_nextAttempt.stop();
    m_waiting.clear();
    m_running.removeOne(socket);
    while (!m_running.isEmpty())
        drop(m_running.first());
    socket->disconnect(this);
    socket->setParent(nullptr);
    m_winner.reset(socket);
    Q_EMIT won();
}

void AddressRace::lose(QTcpSocket *socket)
{
    const QString why = socket->errorString();
    drop(socket);
    if (!m_waiting.isEmpty()) {
        m_nextAttempt.stop();
        startNext();
    } else if (m_running.isEmpty()) {
        Q_EMIT lost({TransportFailure::Kind::Refused, why});
    }
}

void AddressRace::drop(QTcpSocket *socket)
{
    m_running.removeOne(socket);
    socket->disconnect(this);
    socket->setParent(nullptr);
    socket->abort();
    socket->deleteLater(); // it may be the one whose signal brought us here
}

} // namespace Sealpost
