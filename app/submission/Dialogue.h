#pragma once

#include "net/Transport.h"
#include "smtp/ReplyParser.h"
#include "smtp/Session.h"
#include "submission/MessageFeed.h"

#include <QTimer>

#include <map>

namespace Sealpost {

/// How a dialogue came to its end.
struct DialogueEnd {
    Smtp::Failure failure;
    std::optional<TransportFailure> transport; ///< what took the line away, if it was not what was said
    QList<Smtp::Unfinished> unfinished;        ///< the messages that were on their way
    int messagesDone = 0;                      ///< that came to their end before
};

/// One SMTP dialogue: brings what the server says to a Session, and carries out its Steps on a Transport.
///
/// Decides nothing about trust: it stands still at peerShown() until proceed(). Ends with exactly one `ended`,
/// unless it is destroyed or quits before; it may be destroyed in any slot.
class Dialogue : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Opening,  ///< no line, or nothing but what is said in clear before STARTTLS
        Securing, ///< the handshake after STARTTLS, or what came along with the 220
        Judging,  ///< the peer was shown
        Talking,
    };

    /// Octets that may be on their way to the system: enough for a fast line, little enough to cancel quickly.
    static constexpr qint64 maxPending = 512 * 1024;
    static constexpr qsizetype flight = 8 * 16 * 1024; ///< whole records of TLS (RFC 8446 §5.1)

    /// `wait` replaces the RFC's for each reply, and the ladder's before the peer is known.
    Dialogue(const Endpoint &endpoint, std::unique_ptr<Transport> transport,
             std::optional<std::chrono::milliseconds> wait, QObject *parent = nullptr);
    ~Dialogue() override;

    void open();
    void proceed();

    // While the session is ready, or takes another message; each ends in ready(), its done(), or ended().
    void authenticate(std::unique_ptr<Smtp::Mechanism> mechanism);
    void submit(Smtp::PostingId posting, const Smtp::MailRequest &request, MessageFeed feed);
    void noop();

    void quit(); ///< nobody waits for the reply; nothing is emitted any more
    /// At once. `whose`: for the sake of that message; the others just lose their line.
    void end(Smtp::Failure::Kind why, std::optional<Smtp::PostingId> whose = std::nullopt);

    [[nodiscard]] const Smtp::Session &session() const { return m_session; }
    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] Proxy proxy() const; ///< through which it goes, or went when its transport was lost

Q_SIGNALS:
    void peerShown(const Sealpost::PeerCertificate &peer);
    void ready();
    void progressed(Sealpost::Smtp::PostingId posting, qint64 octets); ///< of it that have reached the system
    /// Its last octet leaves when this has returned, unless it is ended here.
    void ending(Sealpost::Smtp::PostingId posting);
    void done(const Sealpost::Smtp::Done &done);
    void heard();  ///< what the server had to say for now has been dealt with
    void poured(); ///< a part of a message has been written: maybe another message can follow
    void ended(const Sealpost::DialogueEnd &end);

private:
    void afterConnected();
    void afterPeer(const PeerCertificate &peer);
    void afterEncrypted();
    void afterReceived(const QByteArray &octets);
    void afterWritten();
    void afterGone(const TransportFailure &failure);

    void carryOut(Smtp::Step step);
    void carryOutStep(Smtp::Await &);
    void carryOutStep(Smtp::Send &send);
    void carryOutStep(Smtp::StartTls &);
    void carryOutStep(Smtp::SendMessage &part);
    void carryOutStep(Smtp::Ready &);
    void carryOutStep(Smtp::Done &done);
    void carryOutStep(Smtp::Finish &finish);

    void pour();
    void afterPart();
    [[nodiscard]] bool mayEnd(Smtp::PostingId posting);
    void tellProgress();
    void awaitReply();
    void letGo();

    Endpoint m_endpoint;
    std::unique_ptr<Transport> m_transport; ///< null: over
    std::optional<std::chrono::milliseconds> m_wait;
    Smtp::Session m_session;
    Smtp::ReplyParser m_parser;
    Stage m_stage = Stage::Opening;
    QTimer m_replyTimer;
    std::map<Smtp::PostingId, MessageFeed> m_feeds; ///< of the messages that are on their way
    QByteArray m_before;                            ///< what leaves along with the part's first octets
    std::optional<Smtp::PostingId> m_pouring;       ///< the one of which a part is being written
    std::optional<Smtp::PostingId> m_latest;        ///< the one that is being said
    int m_messagesDone = 0;
    std::optional<TransportFailure> m_lost;
    Proxy m_proxy;
};

} // namespace Sealpost
