#pragma once

#include "base/Endpoint.h"
#include "smtp/Login.h"
#include "smtp/Posting.h"
#include "smtp/Step.h"
#include "smtp/Transcript.h"

#include <chrono>
#include <deque>
#include <list>

namespace Sealpost::Smtp {

/// The client's side of one SMTP connection (RFC 5321, 6409), as a pure state machine: events in, the next Step
/// out.
///
/// No socket, no clock: the caller carries out each step and reports what followed. One reply answers one command,
/// with or without PIPELINING: the commands whose replies are due stand in a queue, and a reply goes to the handler
/// of the first, for the message that it was said for. What comes after a Finish is answered by the same Finish.
///
/// With PIPELINING and CHUNKING a message may follow another whose replies are still due (RFC 3030 §4.2: BDAT may
/// stand anywhere in a group). Whether the one before was taken is not known then, and what a failed BDAT leaves
/// behind is not clear (§2): the next begins with RSET in the same flight, so that its MAIL is never a nested one.
/// Behind DATA nothing can follow before the 354 is there.
///
/// A server that bounds the messages on one line (LIMITS MAILMAX) ends a submit() in Finish with LineExhausted:
/// whoever the outcome calls Deferred then wants a new line.
class Session
{
public:
    /// Chunks that may be under way without a reply. It bounds what a refusal costs, not the speed: 8 MiB in each
    /// round trip are more than a line gives.
    static constexpr qsizetype chunkWindow = 8;
    /// Messages, and octets of them, that may be on their way without a final reply.
    static constexpr std::size_t maxUnanswered = 32;
    static constexpr qint64 maxInFlight = chunkWindow * Transaction::maxChunk;

    /// `ehloName`: the argument of EHLO, a domain or address literal (§4.1.3), never a private host name.
    Session(Encryption encryption, QByteArray ehloName);

    // Events
    Step afterConnect(); ///< TCP is up, with ImplicitTls also TLS: the greeting is due
    Step afterReply(const Reply &reply);
    Step afterTls();
    Step afterMessagePart();
    Step afterMessageUnreadable(); ///< the stream failed: the transaction must not end as if the message were whole
    Step afterDone();              ///< what follows for the others; Ready if there are none
    /// Line lost, timed out, cancelled; always a Finish. `whose`: it is about that message alone, the others just
    /// lose their line.
    Step afterGone(Failure::Kind why, std::optional<PostingId> whose = std::nullopt);
    Step afterGarbage(); ///< what came is no reply (ReplyParser); always a Finish

    // Requests, while Ready; submit() also while takesAnother()
    Step authenticate(std::unique_ptr<Mechanism> mechanism);    ///< ends in Ready or Finish
    Step submit(PostingId posting, const MailRequest &request); ///< ends in its Done or in Finish
    Step noop();                                                ///< ends in Ready or Finish
    QByteArray quit();                                          ///< the last octets; nobody waits for the reply

    [[nodiscard]] const Capabilities &capabilities() const { return m_capabilities; }
    [[nodiscard]] bool isReady() const { return m_phase == Phase::Ready; }
    [[nodiscard]] bool takesAnother() const; ///< message, now: Ready, or behind those that are on their way
    [[nodiscard]] std::size_t mostUnanswered() const; ///< messages that this server may have at once: 1 or more
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
    Step afterNoop(const Reply &reply);
    Step afterRset(Posting &posting, const Reply &reply);
    Step afterMail(Posting &posting, const Reply &reply);
    Step afterRcpt(Posting &posting, const Reply &reply);
    Step afterData(Posting &posting, const Reply &reply);
    Step afterMessageEnd(Posting &posting, const Reply &reply);
    Step afterBdat(Posting &posting, const Verb::Bdat &sent, const Reply &reply);

    Step say(const Command &command);
    Step becomeReady();
    Step finish(const Failure &failure, Posting *whose = nullptr);
    Step violation(const Reply &reply);
    void note(const Command &command, Posting *posting);
    void note(const Reply &reply, Posting *posting);

    // What is said when, of the messages (SessionFlights.cpp)
    void begin(Posting &posting);
    Step goOn(Posting &posting);
    Step sayMore();
    void planMore();
    [[nodiscard]] bool mayPourOn() const;
    [[nodiscard]] bool isSaid() const;
    [[nodiscard]] Posting *nextWaiting();
    [[nodiscard]] bool isLineUsedUp() const;
    Step nextFlight();
    [[nodiscard]] QByteArray noteSaid(Posting &posting, const Command &command);
    void expectReply(Posting &posting, const Command &command);
    Step pour(Posting &posting, const QByteArray &before, std::optional<qint64> octets);
    Step end(Posting &posting);
    [[nodiscard]] QList<Unfinished> endAll(const Failure &failure, Posting *whose);

    Encryption m_encryption;
    QByteArray m_ehloName;
    Phase m_phase = Phase::Talking;
    bool m_secured;
    Capabilities m_capabilities;
    Transcript m_transcript;

    struct Due {
        Command command;
        Posting *posting = nullptr; ///< whose it is; none: the line's
    };
    std::deque<Due> m_due;         ///< said: their replies are due, in this order
    std::list<Posting> m_postings; ///< on their way, in the order of their submit()
    Posting *m_saying = nullptr;   ///< the one that is not wholly said; none: another may follow
    std::deque<Command> m_unsaid;  ///< of that one: what will be said next
    int m_transactions = 0;        ///< begun on this line
    bool m_resetDue = false;       ///< it is not known that the last transaction ended in an acceptance

    std::optional<Login> m_login;
    std::optional<Finish> m_finish;
};

} // namespace Sealpost::Smtp
