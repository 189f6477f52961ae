#pragma once

#include "base/Endpoint.h"
#include "message/Envelope.h"
#include "message/MessageStream.h"
#include "smtp/Capabilities.h"
#include "smtp/Mechanism.h"
#include "smtp/Outcome.h"
#include "smtp/Transcript.h"

#include <chrono>
#include <deque>
#include <variant>

namespace Sealpost::Smtp {

/// Delivery status notifications (RFC 3461), as options of one message.
struct DsnRequest {
    enum class Return { Headers, Full };
    enum NotifyFlag { Never = 0, OnSuccess = 1, OnFailure = 2, OnDelay = 4 };
    Q_DECLARE_FLAGS(Notify, NotifyFlag)

    Return returned = Return::Headers;
    Notify notify = Notify(OnSuccess | OnFailure | OnDelay);
    QByteArray envelopeId; ///< printable ASCII, at most 100 octets; empty: none

    friend bool operator==(const DsnRequest &, const DsnRequest &) = default;
};

enum class TlsOnward { Optional, Required /**< REQUIRETLS, RFC 8689 */ };

/// One message to hand over. The octets come from a MessageStream opened with the encoding() of this session.
struct MailRequest {
    Envelope envelope;
    qint64 size = 0; ///< MessageStream::size()
    Transfer body = Transfer::SevenBit;
    HeaderCharset headerCharset = HeaderCharset::Ascii;
    TlsOnward tlsOnward = TlsOnward::Optional;
    std::optional<DsnRequest> dsn = std::nullopt;
};

/// How this server wants a message: what a MessageStream is opened with.
struct MessageEncoding {
    Transfer transfer = Transfer::SevenBit;
    Framing framing = Framing::Dots;
    friend bool operator==(const MessageEncoding &, const MessageEncoding &) = default;
};

struct Await {
}; ///< another reply is due
struct Send {
    QByteArray octets;
}; ///< one flight, in one write; wipe it afterwards. Replies are due
struct StartTls {
}; ///< begin the handshake; then afterTls(). Octets that came with the 220 are an attack
/// Write `before`, then the next `octets` of the message (none: to its end; `fromStart`: from its first octet
/// again), in one flight as far as its size permits; then afterMessagePart().
struct SendMessage {
    QByteArray before;
    std::optional<qint64> octets;
    bool fromStart = false;
};
struct Ready {
}; ///< the line idles: authenticate(), submit(), noop() or quit()
struct Done {
    Outcome outcome;
}; ///< what submit() asked for has ended; the line idles
/// The session is over, close the line. In the middle of a submit(), `outcome` says what became of the message.
struct Finish {
    Failure failure;
    std::optional<Outcome> outcome;
};
using Step = std::variant<Await, Send, StartTls, SendMessage, Ready, Done, Finish>;

/// The client's side of one SMTP connection (RFC 5321, 6409), as a pure state machine: events in, the next Step
/// out.
///
/// No socket, no clock: the caller carries out each step and reports what followed. One reply answers one command,
/// with or without PIPELINING.
class Session
{
public:
    /// `ehloName`: the argument of EHLO, a domain or address literal (§4.1.3), never a private host name.
    Session(Encryption encryption, QByteArray ehloName);
    ~Session();

    // Events
    Step afterConnect(); ///< TCP is up, with ImplicitTls also TLS: the greeting is due
    Step afterReply(const Reply &reply);
    Step afterTls();
    Step afterMessagePart();
    Step afterMessageUnreadable(); ///< the stream failed: the transaction must not end as if the message were whole
    Step afterGone(Failure::Kind why); ///< line lost, timed out, cancelled; always a Finish
    Step afterGarbage();               ///< what came is no reply (ReplyParser); always a Finish

    // Requests, while Ready
    Step authenticate(std::unique_ptr<Mechanism> mechanism); ///< ends in Ready or Finish
    Step submit(const MailRequest &request);                 ///< ends in Done or Finish
    Step noop();                                             ///< ends in Ready or Finish
    QByteArray quit();                                       ///< the last octets; nobody waits for the reply

    [[nodiscard]] const Capabilities &capabilities() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] MessageEncoding encoding() const;
    [[nodiscard]] const Transcript &transcript() const;

    /// How long the reply that is due may take (§4.5.3.2), e.g. 5 min for MAIL, 10 min after the final dot.
    [[nodiscard]] std::chrono::seconds replyTimeout() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Sealpost::Smtp
