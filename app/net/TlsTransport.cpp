#include "net/TlsTransport.h"

#include "net/HandshakeFailure.h"
#include "net/Route.h"
#include "net/SessionTickets.h"
#include "net/ShownPeer.h"
#include "net/TlsConfiguration.h"

#include <QNetworkProxy>
#include <QOcspResponse>
#include <QPointer>
#include <QSslCipher>
#include <QSslSocket>

namespace Sealpost {

namespace {

using namespace Qt::StringLiterals;
using Kind = TransportFailure::Kind;

/// What a server can make us hold without being asked. Replies are small, and read as they come.
constexpr qint64 readBuffer = 64 * 1024;

/// How long a line that was closed may still take to let its octets leave.
constexpr std::chrono::seconds farewell{10};

TlsFacts factsOf(const QSslSocket &socket)
{
    TlsFacts facts;
    facts.cipher = socket.sessionCipher().name();
    switch (socket.sessionProtocol()) {
    case QSsl::TlsV1_2:
        facts.version = TlsFacts::Version::Tls12;
        break;
    case QSsl::TlsV1_3:
        facts.version = TlsFacts::Version::Tls13;
        break;
    default:
        facts.version = TlsFacts::Version::TooOld;
    }
    return facts;
}

class TlsTransport final : public Transport
{
public:
    TlsTransport(const TransportTerms &terms, std::shared_ptr<SessionTickets> tickets, const Clock &clock);
    ~TlsTransport() override { abort(); }

    void open(const Endpoint &endpoint) override;
    void startTls() override;
    void proceed() override;
    void write(const QByteArray &octets) override;
    [[nodiscard]] qint64 pendingOctets() const override;
    [[nodiscard]] Proxy proxy() const override { return m_proxy; }
    void close() override;
    void abort() override;

private:
    enum class Phase { Closed, Connecting, Plain, Handshaking, PeerShown, Accepted, Encrypted };

    [[nodiscard]] std::unique_ptr<QSslSocket> makeSocket() const;
    void listenTo(QSslSocket &socket);
    void afterArrival();
    void afterLostWay(const TransportFailure &failure);
    void beginHandshake();
    void prepareHandshake(QSslConfiguration configuration);

    void afterFindings(const QList<QSslError> &findings);
    void afterHandshake();
    void showPeer(const QList<QSslError> &findings);
    [[nodiscard]] std::optional<PeerCertificate> readPeer(const QList<QSslError> &findings) const;
    [[nodiscard]] std::optional<PeerCertificate> resumedPeer() const;
    [[nodiscard]] QHostAddress peerAddress() const;
    void afterAcceptedHandshake();
    void keepTicket();

    void read();
    void readLater();
    void tellWritten();
    void afterError(QAbstractSocket::SocketError error);
    [[nodiscard]] Kind kindOfEnd(QAbstractSocket::SocketError error) const;
    [[nodiscard]] bool hungUpUnheard(QAbstractSocket::SocketError error) const;
    void afterTimeout();
    void end(const TransportFailure &why);
    [[nodiscard]] std::unique_ptr<QSslSocket> detach();

    const TransportTerms m_terms;
    const std::shared_ptr<SessionTickets> m_tickets;
    const Clock &m_clock;

    std::optional<Endpoint> m_endpoint;
    Phase m_phase = Phase::Closed;
    std::unique_ptr<Route> m_route;
    Proxy m_proxy;
    std::unique_ptr<QSslSocket> m_socket;
    QTimer m_patience; ///< for TCP, then again for TLS

    HandshakeClues m_clues;
    QList<QSslError> m_findings;            ///< that were shown: what proceed() accepts, and nothing else
    std::optional<PeerCertificate> m_peer;  ///< as shown
    std::optional<SessionTicket> m_offered; ///< the ticket this handshake tries to resume with
    QDateTime m_certificateShownAt;

    bool m_heard = false;   ///< octets of the server's have come
    bool m_writing = false; ///< inside write(): what happens meanwhile is told afterwards
    bool m_readingLater = false;
    bool m_tellingWritten = false;
};

TlsTransport::TlsTransport(const TransportTerms &terms, std::shared_ptr<SessionTickets> tickets, const Clock &clock)
    : m_terms(terms)
    , m_tickets(std::move(tickets))
    , m_clock(clock)
    , m_proxy(terms.proxy)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(terms.connectTimeout);
    connect(&m_patience, &QTimer::timeout, this, &TlsTransport::afterTimeout);
}

// --- TCP

void TlsTransport::open(const Endpoint &endpoint)
{
    Q_ASSERT(m_phase == Phase::Closed);
    m_endpoint = endpoint;
    m_phase = Phase::Connecting;
    m_heard = false;
    m_route = std::make_unique<Route>([this] { return makeSocket(); }, m_terms.proxy, m_terms.proxyPassword);
    connect(m_route.get(), &Route::arrived, this, &TlsTransport::afterArrival);
    connect(m_route.get(), &Route::lost, this, &TlsTransport::afterLostWay);
    m_patience.start();
    m_route->start(endpoint.host, endpoint.port);
}

std::unique_ptr<QSslSocket> TlsTransport::makeSocket() const
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setReadBufferSize(readBuffer);
    // Qt would ask the desktop or `http_proxy`. Which proxy, if any, is the account's to say; Route talks to it.
    socket->setProxy(QNetworkProxy::NoProxy);
    return socket;
}

void TlsTransport::afterArrival()
{
    m_proxy = m_route->proxy();
    m_socket.reset(static_cast<QSslSocket *>(m_route->takeSocket().release())); // made by makeSocket()
    m_route.release()->deleteLater();                                           // we are in its signal
    m_patience.stop();
    // Nagle and delayed acknowledgements together cost 40 ms for each flight.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    listenTo(*m_socket);
    if (m_endpoint->encryption == Encryption::ImplicitTls) {
        // They may have come together with the proxy's answer. The TLS library would never see them, and wait.
        if (m_socket->bytesAvailable() > 0)
            return end({Kind::AnsweredPlain, u"octets in clear where TLS was to begin"_s});
        beginHandshake();
        return;
    }
    m_phase = Phase::Plain;
    readLater();
    Q_EMIT connected();
}

void TlsTransport::afterLostWay(const TransportFailure &failure)
{
    m_proxy = m_route->proxy();
    end(failure);
}

void TlsTransport::listenTo(QSslSocket &socket)
{
    connect(&socket, &QSslSocket::readyRead, this, &TlsTransport::read);
    connect(&socket, &QSslSocket::bytesWritten, this, &TlsTransport::tellWritten);
    connect(&socket, &QSslSocket::encryptedBytesWritten, this, &TlsTransport::tellWritten);
    connect(&socket, &QSslSocket::errorOccurred, this, &TlsTransport::afterError);
    connect(&socket, &QSslSocket::sslErrors, this, &TlsTransport::afterFindings);
    connect(&socket, &QSslSocket::encrypted, this, &TlsTransport::afterHandshake);
    connect(&socket, &QSslSocket::newSessionTicketReceived, this, &TlsTransport::keepTicket);
    connect(&socket, &QSslSocket::alertSent, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type) { m_clues.alertSent = type; });
    connect(&socket, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type) { m_clues.alertReceived = type; });
}

// --- TLS

void TlsTransport::startTls()
{
    Q_ASSERT(m_phase == Phase::Plain);
    if (m_socket->bytesAvailable() > 0)
        return end({Kind::TlsBroken, u"octets in clear behind the reply to STARTTLS"_s});
    beginHandshake();
}

void TlsTransport::beginHandshake()
{
    // Neither of these two is absence: nothing may go out in clear because this side lacks something.
    if (!QSslSocket::supportsSsl())
        return end({Kind::TlsBroken, u"Qt finds no TLS library on this computer"_s});
    const Result<QSslConfiguration, TransportFailure> configuration = tlsConfiguration(m_terms);
    if (!configuration)
        return end(configuration.error());
    m_phase = Phase::Handshaking;
    m_clues = {.implicitTls = m_endpoint->encryption == Encryption::ImplicitTls};
    prepareHandshake(*configuration);
    m_patience.start();
    m_socket->startClientEncryption();
}

void TlsTransport::prepareHandshake(QSslConfiguration configuration)
{
    m_offered = m_tickets->take(*m_endpoint, m_terms, m_clock.now());
    if (m_offered)
        configuration.setSessionTicket(m_offered->octets);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket->setSslConfiguration(configuration);
    m_socket->setPauseMode(QAbstractSocket::PauseOnSslErrors);
    m_socket->setPeerVerifyName(m_endpoint->host.ace()); // also the SNI, which Qt leaves out for an address
}

/// The handshake has its result and stands still because something was found; it goes on in proceed().
void TlsTransport::afterFindings(const QList<QSslError> &findings)
{
    if (m_phase == Phase::Handshaking)
        showPeer(findings);
}

/// The handshake is over: accepted before, or without findings. Then only our standing still keeps the peer
/// waiting.
void TlsTransport::afterHandshake()
{
    if (m_phase == Phase::Accepted)
        afterAcceptedHandshake();
    else if (m_phase == Phase::Handshaking)
        showPeer({});
}

void TlsTransport::showPeer(const QList<QSslError> &findings)
{
    m_patience.stop();
    m_findings = findings;
    m_peer = readPeer(findings);
    if (!m_peer)
        return end({Kind::TlsBroken, u"the server's certificate cannot be read"_s});
    m_phase = Phase::PeerShown;
    const PeerCertificate shown = *m_peer; // the receiver may delete us
    Q_EMIT peerShown(shown);
}

std::optional<PeerCertificate> TlsTransport::readPeer(const QList<QSslError> &findings) const
{
    const QList<QSslCertificate> chain = m_socket->peerCertificateChain();
    if (chain.isEmpty())
        return resumedPeer();
    const bool stapled = !m_socket->ocspResponses().isEmpty();
    return shownPeer({chain, findings, rootsOf(m_terms), factsOf(*m_socket), stapled, peerAddress()},
                     m_endpoint->host);
}

/// A resumed session shows no chain: the peer is the one remembered with the ticket. Qt restores the leaf from what
/// it keeps in the ticket, which must be the same.
std::optional<PeerCertificate> TlsTransport::resumedPeer() const
{
    if (!m_offered || m_socket->peerCertificate().toDer() != m_offered->peer.leaf().der)
        return std::nullopt;
    PeerCertificate peer = m_offered->peer;
    peer.tls = factsOf(*m_socket);
    peer.tls.resumed = true;
    peer.stapleTime = StapleTime::Unknown; // of then
    peer.address = peerAddress();
    return peer;
}

/// Behind a proxy nobody here knows it.
QHostAddress TlsTransport::peerAddress() const
{
    return m_proxy.server ? QHostAddress() : m_socket->peerAddress();
}

void TlsTransport::proceed()
{
    if (m_phase != Phase::PeerShown)
        return;
    m_phase = Phase::Accepted;
    m_certificateShownAt = m_peer->tls.resumed ? m_offered->shownAt : m_clock.now();
    if (m_socket->isEncrypted())
        return afterAcceptedHandshake();
    m_socket->ignoreSslErrors(m_findings);
    m_socket->resume();
}

void TlsTransport::afterAcceptedHandshake()
{
    m_phase = Phase::Encrypted;
    keepTicket();
    readLater(); // what the server said while we stood still
    Q_EMIT encrypted();
}

/// With TLS 1.2 a ticket comes during the handshake and serves until it is replaced; with TLS 1.3 tickets come some
/// time afterwards, each to be used once.
void TlsTransport::keepTicket()
{
    const QByteArray octets = m_socket->sslConfiguration().sessionTicket();
    const bool wasUsed = m_offered && m_offered->octets == octets;
    const bool servesAgain = m_peer && m_peer->tls.version == TlsFacts::Version::Tls12;
    if (m_phase == Phase::Encrypted && !octets.isEmpty() && (!wasUsed || servesAgain))
        m_tickets->keep(*m_endpoint, m_terms, {octets, *m_peer, m_certificateShownAt});
}

// --- Octets

void TlsTransport::write(const QByteArray &octets)
{
    if (m_phase != Phase::Plain && m_phase != Phase::Encrypted)
        return;
    m_writing = true;
    m_socket->write(octets);
    m_socket->flush(); // otherwise Qt waits for the event loop
    m_writing = false;
}

qint64 TlsTransport::pendingOctets() const
{
    return m_socket ? m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() : 0;
}

void TlsTransport::read()
{
    if (m_phase != Phase::Plain && m_phase != Phase::Encrypted)
        return; // nobody has accepted this peer yet
    if (m_writing)
        return readLater();
    const QByteArray octets = m_socket->readAll();
    if (octets.isEmpty())
        return;
    m_heard = true;
    Q_EMIT received(octets);
}

void TlsTransport::readLater()
{
    if (std::exchange(m_readingLater, true))
        return;
    const auto readNow = [this] {
        m_readingLater = false;
        if (m_socket)
            read();
    };
    QMetaObject::invokeMethod(this, readNow, Qt::QueuedConnection);
}

/// Never from within write(): who answers `written` by the next write would sink into the stack.
void TlsTransport::tellWritten()
{
    if (std::exchange(m_tellingWritten, true))
        return;
    const auto tellNow = [this] {
        m_tellingWritten = false;
        if (m_phase == Phase::Plain || m_phase == Phase::Encrypted)
            Q_EMIT written();
    };
    QMetaObject::invokeMethod(this, tellNow, Qt::QueuedConnection);
}

// --- The end

void TlsTransport::afterError(QAbstractSocket::SocketError error)
{
    m_clues.serverHelloSeen = !m_socket->sessionCipher().isNull();
    m_clues.error = m_socket->errorString();
    end({kindOfEnd(error), m_clues.error});
}

Kind TlsTransport::kindOfEnd(QAbstractSocket::SocketError error) const
{
    const bool byTls = error == QAbstractSocket::SslHandshakeFailedError ||
                       error == QAbstractSocket::SslInternalError ||
                       error == QAbstractSocket::SslInvalidUserDataError;
    if (m_proxy.server && hungUpUnheard(error))
        return Kind::ProxyRefused;
    switch (m_phase) {
    case Phase::Handshaking:
        return kindOf(m_clues);
    case Phase::PeerShown:
    case Phase::Accepted:
    case Phase::Encrypted:
        return byTls ? Kind::TlsBroken : Kind::Lost;
    case Phase::Closed:
    case Phase::Connecting:
    case Phase::Plain:
        break;
    }
    return Kind::Lost;
}

/// Before a single octet of the server's, TLS included. A proxy that says yes before it has tried (ssh -D) tells so
/// that it cannot, or may not.
bool TlsTransport::hungUpUnheard(QAbstractSocket::SocketError error) const
{
    const bool nothingCame = m_phase == Phase::Plain ? m_socket->bytesAvailable() == 0
                                                     : m_phase == Phase::Handshaking && !m_clues.serverHelloSeen &&
                                                           !m_clues.alertReceived;
    return nothingCame && !m_heard && error == QAbstractSocket::RemoteHostClosedError;
}

void TlsTransport::afterTimeout()
{
    if (m_route)
        afterLostWay(m_route->lateness());
    else
        end({Kind::TimedOut, u"no TLS handshake"_s});
}

/// Tells it from the event loop, so that `gone` never comes from within a call of the receiver's; what the server
/// said last comes before it.
void TlsTransport::end(const TransportFailure &why)
{
    const bool readable = m_phase == Phase::Plain || m_phase == Phase::Encrypted;
    const QByteArray last = readable ? m_socket->readAll() : QByteArray();
    abort();
    m_phase = Phase::Connecting; // until told, or silenced by close() or abort()
    const auto tell = [this, why, last] {
        if (std::exchange(m_phase, Phase::Closed) == Phase::Closed)
            return;
        const QPointer<TlsTransport> alive(this);
        if (!last.isEmpty())
            Q_EMIT received(last);
        if (alive)
            Q_EMIT gone(why);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void TlsTransport::close()
{
    const bool canSpeak = m_phase == Phase::Plain || m_phase == Phase::Encrypted;
    if (!canSpeak)
        return abort();
    QSslSocket *const socket = detach().release();
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::errorOccurred, socket, &QObject::deleteLater);
    QTimer::singleShot(farewell, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    socket->disconnectFromHost();
}

void TlsTransport::abort()
{
    if (m_route) {
        m_route->disconnect(this);
        m_route.release()->deleteLater();
    }
    if (QSslSocket *const socket = detach().release()) {
        socket->abort();
        socket->deleteLater(); // we may be in its signal
    }
}

std::unique_ptr<QSslSocket> TlsTransport::detach()
{
    m_phase = Phase::Closed;
    m_patience.stop();
    if (m_socket)
        m_socket->disconnect(this);
    return std::move(m_socket);
}

} // namespace

TlsTransportFactory::TlsTransportFactory()
    : TlsTransportFactory(m_systemClock)
{
}

TlsTransportFactory::TlsTransportFactory(const Clock &clock)
    : m_clock(clock)
    , m_tickets(std::make_shared<SessionTickets>())
{
}

TlsTransportFactory::~TlsTransportFactory() = default;

std::unique_ptr<Transport> TlsTransportFactory::make(const TransportTerms &terms)
{
    return std::make_unique<TlsTransport>(terms, m_tickets, m_clock);
}

} // namespace Sealpost
