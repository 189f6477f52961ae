#pragma once

#include "base/Endpoint.h"
#include "smtp/Login.h"
#include "smtp/Posting.h"
#include "smtp/Step.h"
#include "smtp/Transcript.h"

#include <chrono>
#include <deque>

namespace Sealpost::Smtp {

/// The client's side of one SMTP connection (RFC 5321, 6409), as a pure state machine: events in, the next Step
/// out.
///
/// No socket, no clock: the caller carries out each step and reports what followed. One reply answers one command,
/// with or without PIPELINING: the commands whose replies are due stand in a queue, and a reply goes to the handler
/// of the first. What comes after a Finish is answered by the same Finish.
///
/// A server that bounds the messages on one line (LIMITS MAILMAX) ends a submit() in Finish with LineExhausted:
/// whoever the outcome calls Deferred then wants a new line.
class Session
{
public:
    /// Chunks that may be under way without a reply. It bounds what a refusal costs, not the speed: 8 MiB in each
    /// round trip are more than a line gives.
    static constexpr qsizetype chunkWindow = 8;

    /// `ehloName`: the argument of EHLO, a domain or address literal (§4.1.3), never a private host name.
    Session(Encryption encryption, QByteArray ehloName);

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

    [[nodiscard]] const Capabilities &capabilities() const { return m_capabilities; }
    [[nodiscard]] bool isReady() const { return m_phase == Phase::Ready; }
    [[nodiscard]] MessageEncoding encoding() const;
    [[nodiscard]] const Transcript &transcript() const { return m_transcript; }

    /// How long the reply that is due may take (§4.5.3.2), e.g. 5 min for MAIL, 10 min after the final dot; while
    /// the message is being written, how long one block of it may take.
    [[nodiscard]] std::chrono::seconds replyTimeout() const;

private:
    enum class Phase {
        Talking,  ///< replies are due
        Securing, ///< the TLS handshake is under way
        Pouring,  ///< a part of the message is being written
        Ready,
        Over,
    };

    // One handler for each thing that is answered, in the order of the protocol.
    Step afterGreeting(const Reply &reply);
    Step afterEhlo(const Reply &reply);
    Step afterHelo(const Reply &reply);
    Step afterStartTls(const Reply &reply);
    Step afterAuth(const Reply &reply);
    Step afterAuthCancel(const Reply &reply);
    Step afterRset(const Reply &reply);
    Step afterMail(const Reply &reply);
    Step afterRcpt(const Reply &reply);
    Step afterData(const Reply &reply);
    Step afterMessageEnd(const Reply &reply);
    Step afterBdat(const Verb::Bdat &sent, const Reply &reply);
    Step afterNoop(const Reply &reply);

    Step say(const Command &command);
    Step becomeReady();
    Step beginTransaction();
    Step goOn();
    [[nodiscard]] bool mayPourOn() const;
    Step nextFlight();
    Step pour(const QByteArray &before, std::optional<qint64> octets);
    Step endTransaction();
    Step finish(const Failure &failure);
    Step violation(const Reply &reply);
    Outcome outcomeAfter(const Failure &end);
    void note(const Command &command);
    void note(const Reply &reply);

    Encryption m_encryption;
    QByteArray m_ehloName;
    Phase m_phase = Phase::Talking;
    bool m_secured;
    Capabilities m_capabilities;
    Transcript m_transcript;

    std::deque<Command> m_unsaid; ///< of the transaction: what will be said next
    std::deque<Command> m_due;    ///< said: their replies are due, in this order
    int m_transactions = 0;       ///< begun on this line
    bool m_resetDue = false;      ///< the last transaction did not end in an acceptance

    std::optional<Login> m_login;
    std::optional<Posting> m_posting;
    std::optional<Transaction> m_transaction;
    std::optional<Finish> m_finish;
};

} // namespace Sealpost::Smtp
