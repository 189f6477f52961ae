#include "submission/Dialogue.h"

#include "submission/Ladder.h"

#include <QCoreApplication>
#include <QPointer>

namespace Sealpost {

namespace {

/// RFC 5321 §4.1.4 wants a name or an address by which others may reach this machine. We know none that is not
/// private, and the sender's domain would be a false claim, and in clear before STARTTLS says who writes: so the
/// literal that means "this machine" everywhere (§4.1.3), which servers that check the syntax take too.
const QByteArray ehloName = QByteArrayLiteral("[127.0.0.1]");

Smtp::Failure::Kind kindOf(TransportFailure::Kind kind)
{
    using Kind = Smtp::Failure::Kind;
    switch (kind) {
    case TransportFailure::Kind::HostNotFound:
        return Kind::HostNotFound;
    case TransportFailure::Kind::Refused:
        return Kind::Unreachable;
    case TransportFailure::Kind::TimedOut:
        return Kind::TimedOut;
    case TransportFailure::Kind::AnsweredPlain:
        return Kind::EncryptionUnavailable;
    case TransportFailure::Kind::TlsFailed:
    case TransportFailure::Kind::TlsTooOld:
    case TransportFailure::Kind::TlsBroken:
        return Kind::TlsFailed;
    case TransportFailure::Kind::ClientCertificateUnreadable:
        return Kind::ClientCertificateUnreadable;
    case TransportFailure::Kind::ClientCertificateLocked:
        return Kind::ClientCertificateLocked;
    case TransportFailure::Kind::Lost:
        return Kind::ConnectionLost;
    case TransportFailure::Kind::ProxyUnreachable:
    case TransportFailure::Kind::ProxyUnusable:
        return Kind::ProxyUnreachable;
    case TransportFailure::Kind::ProxyLoginRefused:
        return Kind::ProxyLoginRefused;
    case TransportFailure::Kind::ProxyRefused:
        return Kind::ProxyRefused;
    }
    Q_UNREACHABLE();
}

} // namespace

Dialogue::Dialogue(const Endpoint &endpoint, std::unique_ptr<Transport> transport,
                   std::optional<std::chrono::milliseconds> wait, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_transport(std::move(transport))
    , m_wait(wait)
    , m_session(endpoint.encryption, ehloName)
{
    connect(m_transport.get(), &Transport::connected, this, &Dialogue::afterConnected);
    connect(m_transport.get(), &Transport::peerShown, this, &Dialogue::afterPeer);
    connect(m_transport.get(), &Transport::encrypted, this, &Dialogue::afterEncrypted);
    connect(m_transport.get(), &Transport::received, this, &Dialogue::afterReceived);
    connect(m_transport.get(), &Transport::written, this, &Dialogue::afterWritten);
    connect(m_transport.get(), &Transport::gone, this, &Dialogue::afterGone);
    m_replyTimer.setSingleShot(true);
    connect(&m_replyTimer, &QTimer::timeout, this, [this] { end(Smtp::Failure::Kind::TimedOut); });
}

Dialogue::~Dialogue()
{
    if (m_transport)
        m_transport->abort();
    letGo();
}

Proxy Dialogue::proxy() const
{
    return m_transport ? m_transport->proxy() : m_proxy;
}

void Dialogue::open()
{
    m_transport->open(m_endpoint);
}

void Dialogue::proceed()
{
    m_transport->proceed();
}

void Dialogue::authenticate(std::unique_ptr<Smtp::Mechanism> mechanism)
{
    carryOut(m_session.authenticate(std::move(mechanism)));
}

void Dialogue::submit(Smtp::PostingId posting, const Smtp::MailRequest &request, MessageFeed feed)
{
    m_feeds.insert_or_assign(posting, std::move(feed));
    m_latest = posting;
    carryOut(m_session.submit(posting, request));
}

void Dialogue::noop()
{
    carryOut(m_session.noop());
}

void Dialogue::quit()
{
    if (!m_transport)
        return;
    if (m_session.isReady())
        m_transport->write(m_session.quit());
    m_transport->close();
    letGo();
}

void Dialogue::end(Smtp::Failure::Kind why, std::optional<Smtp::PostingId> whose)
{
    if (m_transport)
        carryOut(m_session.afterGone(why, whose));
}

// Events ------------------------------------------------------------------------------------------------------

void Dialogue::afterConnected()
{
    if (m_endpoint.encryption == Encryption::None)
        m_stage = Stage::Talking;
    carryOut(m_session.afterConnect());
}

void Dialogue::afterPeer(const PeerCertificate &peer)
{
    m_stage = Stage::Judging;
    Q_EMIT peerShown(peer);
}

void Dialogue::afterEncrypted()
{
    m_stage = Stage::Talking;
    carryOut(m_endpoint.encryption == Encryption::ImplicitTls ? m_session.afterConnect() : m_session.afterTls());
}

void Dialogue::afterReceived(const QByteArray &octets)
{
    const QPointer alive(this);
    m_parser.feed(octets);
    while (alive && m_transport) {
        const std::optional<Smtp::Reply> reply = m_parser.next();
        if (!reply)
            break;
        carryOut(m_session.afterReply(*reply));
    }
    if (alive && m_transport && m_parser.isBroken())
        carryOut(m_session.afterGarbage());
    else if (alive && m_transport)
        Q_EMIT heard();
}

// The wait for a reply begins when the server may have read what it is to answer.
void Dialogue::afterWritten()
{
    if (m_replyTimer.isActive())
        awaitReply();
    const QPointer alive(this);
    tellProgress();
    if (alive && m_pouring)
        pour();
}

/// Of the message that is being said: the octets of others have left before.
void Dialogue::tellProgress()
{
    const auto feed = m_latest ? m_feeds.find(*m_latest) : m_feeds.end();
    if (feed != m_feeds.end())
        Q_EMIT progressed(feed->first, qMax<qint64>(0, feed->second.octetsGiven() - m_transport->pendingOctets()));
}

void Dialogue::afterGone(const TransportFailure &failure)
{
    m_lost = failure;
    m_proxy = m_transport->proxy();
    carryOut(m_session.afterGone(kindOf(failure.kind)));
}

// Steps -------------------------------------------------------------------------------------------------------

void Dialogue::carryOut(Smtp::Step step)
{
    m_replyTimer.stop();
    std::visit([this](auto &single) { carryOutStep(single); }, step);
}

void Dialogue::carryOutStep(Smtp::Await &)
{
    awaitReply();
}

void Dialogue::carryOutStep(Smtp::Send &send)
{
    m_transport->write(send.octets);
    wipe(send.octets);
    awaitReply();
}

// RFC 3207 §6: whatever came along with the 220 was put there by somebody who cannot encrypt.
void Dialogue::carryOutStep(Smtp::StartTls &)
{
    m_stage = Stage::Securing;
    if (m_parser.hasUnparsed())
        carryOut(m_session.afterGarbage());
    else
        m_transport->startTls();
}

void Dialogue::carryOutStep(Smtp::SendMessage &part)
{
    m_before = part.before;
    if (!m_feeds.at(part.posting).begin(part)) {
        carryOut(m_session.afterMessageUnreadable());
        return;
    }
    m_pouring = m_latest = part.posting;
    pour();
}

void Dialogue::carryOutStep(Smtp::Ready &)
{
    Q_EMIT ready();
}

void Dialogue::carryOutStep(Smtp::Done &finished)
{
    ++m_messagesDone;
    m_feeds.erase(finished.posting);
    const QPointer alive(this);
    Q_EMIT done(finished);
    if (alive && m_transport)
        carryOut(m_session.afterDone());
}

void Dialogue::carryOutStep(Smtp::Finish &finish)
{
    m_transport->abort();
    letGo();
    if (m_lost && m_lost->kind == TransportFailure::Kind::ProxyUnusable)
        finish.failure.subject = m_lost->detail;
    Q_EMIT ended({finish.failure, m_lost, finish.unfinished, m_messagesDone});
}

// Writes as much of the part as may be on its way, several records at once: each write costs a call of the system.
void Dialogue::pour()
{
    const Smtp::PostingId posting = *m_pouring;
    MessageFeed &feed = m_feeds.at(posting);
    while (m_transport->pendingOctets() < maxPending) {
        const auto octets = feed.next(qMax<qsizetype>(1, flight - m_before.size()));
        if (!octets) {
            m_pouring.reset();
            carryOut(m_session.afterMessageUnreadable());
            return;
        }
        if (feed.isMessageOver() && !mayEnd(posting))
            return;
        const QByteArray written = m_before.isEmpty() ? *octets : m_before + *octets;
        m_before.clear();
        if (!written.isEmpty())
            m_transport->write(written);
        if (feed.isPartOver())
            return afterPart();
    }
    awaitReply();
}

void Dialogue::afterPart()
{
    m_pouring.reset();
    const QPointer alive(this);
    carryOut(m_session.afterMessagePart());
    if (alive && m_transport)
        Q_EMIT poured();
}

/// Whoever has to write down that the message may be through does so now.
bool Dialogue::mayEnd(Smtp::PostingId posting)
{
    const QPointer alive(this);
    Q_EMIT ending(posting);
    return alive && m_transport;
}

void Dialogue::awaitReply()
{
    const std::chrono::milliseconds usual =
        m_stage == Stage::Talking ? m_session.replyTimeout() : Ladder::Pace::answer;
    m_replyTimer.start(m_wait.value_or(usual));
}

/// A transport may be in the middle of a signal to us.
void Dialogue::letGo()
{
    m_replyTimer.stop();
    m_pouring.reset();
    m_feeds.clear();
    if (!m_transport)
        return;
    m_transport->disconnect(this);
    m_transport->setParent(QCoreApplication::instance());
    m_transport.release()->deleteLater();
}

} // namespace Sealpost
