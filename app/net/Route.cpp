#include "net/Route.h"

#include "net/SystemProxy.h"

#include <QFutureWatcher>

namespace Sealpost {

using namespace Qt::StringLiterals;
using Kind = TransportFailure::Kind;
using Named = Result<NamedProxy, QString>;

Route::Route(AddressRace::MakeSocket makeSocket, const Proxy &proxy, const Secret &proxyPassword, QObject *parent)
    : QObject(parent)
    , m_race(std::move(makeSocket))
    , m_proxy(proxy)
    , m_password(proxyPassword)
{
    connect(&m_race, &AddressRace::won, this, &Route::afterRace);
    connect(&m_race, &AddressRace::lost, this, &Route::afterLostRace);
}

Route::~Route()
{
    letGo();
}

void Route::start(const HostName &host, Port port)
{
    m_host = host;
    m_port = port;
    if (m_proxy.kind == Proxy::Kind::System)
        askSystem();
    else
        connectFirst();
}

std::unique_ptr<QTcpSocket> Route::takeSocket()
{
    return std::move(m_socket);
}

TransportFailure Route::lateness() const
{
    switch (m_phase) {
    case Phase::Asking:
        return {Kind::ProxyUnreachable, u"the system does not say in time which proxy to use"_s};
    case Phase::Connecting:
        return m_proxy.server ? TransportFailure{Kind::ProxyUnreachable, u"no connection to the proxy"_s}
                              : TransportFailure{Kind::TimedOut, u"no connection"_s};
    case Phase::Talking:
        return {Kind::TimedOut, u"the proxy comes to no answer"_s};
    }
    Q_UNREACHABLE();
}

// With Qt 6.4 QFuture::then() looks at its context in the other thread, and asserts that it is still there.
void Route::askSystem()
{
    m_phase = Phase::Asking;
    auto *watcher = new QFutureWatcher<Named>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { afterSystemProxy(watcher->result()); });
    watcher->setFuture(systemProxyFor({m_host->ace(), m_port.number(), u"smtp"_s, QNetworkProxyQuery::TcpSocket}));
}

void Route::afterSystemProxy(const Named &named)
{
    if (!named)
        return carryOut(TransportFailure{Kind::ProxyUnusable, named.error()});
    m_proxy = named->proxy;
    m_password = named->password;
    connectFirst();
}

/// To the proxy if there is one. What the proxy then connects to is no business of this network's name server.
void Route::connectFirst()
{
    m_phase = Phase::Connecting;
    if (m_proxy.server)
        m_race.start(m_proxy.server->host, m_proxy.server->port);
    else
        m_race.start(*m_host, m_port);
}

void Route::afterRace()
{
    m_socket = m_race.takeWinner();
    if (!m_proxy.server) {
        Q_EMIT arrived();
        return;
    }
    m_phase = Phase::Talking;
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Route::afterRead);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Route::afterCut);
    m_handshake = ProxyHandshake::with(m_proxy, m_password, *m_host, m_port);
    carryOut(m_handshake->begin());
}

void Route::afterLostRace(const TransportFailure &failure)
{
    Q_EMIT lost(m_proxy.server ? TransportFailure{Kind::ProxyUnreachable, failure.detail} : failure);
}

// Octets that are the server's stay in the socket.
void Route::afterRead()
{
    while (m_handshake && m_socket->bytesAvailable() > 0) {
        QByteArray unread = m_socket->peek(ProxyHandshake::longestAnswer);
        const qsizetype came = unread.size();
        ProxyHandshake::Step step = m_handshake->afterReceived(unread);
        m_socket->read(came - unread.size());
        const bool waits = std::holds_alternative<ProxyHandshake::Await>(step);
        carryOut(std::move(step));
        if (waits)
            return;
    }
}

// Nobody knows whether it was the server that did not want to, so it is not the server that is absent.
void Route::afterCut()
{
    carryOut(TransportFailure{Kind::ProxyRefused, u"the proxy hung up: %1"_s.arg(m_socket->errorString())});
}

void Route::carryOut(ProxyHandshake::Step step)
{
    std::visit([this](auto &single) { carryOutStep(single); }, step);
}

void Route::carryOutStep(ProxyHandshake::Send &send)
{
    m_socket->write(send.octets);
    m_socket->flush(); // otherwise a buffer of Qt's holds them
    wipe(send.octets);
}

void Route::carryOutStep(ProxyHandshake::Open &)
{
    m_handshake.reset();
    m_socket->disconnect(this);
    Q_EMIT arrived();
}

void Route::carryOutStep(TransportFailure &failure)
{
    letGo();
    Q_EMIT lost(failure);
}

void Route::letGo()
{
    m_handshake.reset();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // we may be in its signal
}

} // namespace Sealpost
