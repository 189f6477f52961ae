// The part of Session that is about one message: submit(), and the handlers from MAIL to the message's reply.

#include "smtp/Session.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sealpost::Smtp {

namespace {

Failure::Kind kindOr(Failure::Kind kind, const Reply &reply)
{
    return reply.code == 530 ? Failure::Kind::AuthenticationRequired : kind;
}

} // namespace

Step Session::submit(const MailRequest &request)
{
    Q_ASSERT(isReady());
    Q_ASSERT(request.body <= encoding().transfer);
    auto obstacle = obstacleTo(request, m_capabilities);
    if (request.tlsOnward == TlsOnward::Required && !m_secured)
        obstacle = Failure{Failure::Kind::RequireTlsUnavailable}; // RFC 8689 §4.2.1: only over TLS
    if (obstacle)
        return Done{outcomeForAll(request, RecipientStatus::Refused, *obstacle)};
    m_posting.emplace(request, m_capabilities);
    return beginTransaction();
}

Step Session::beginTransaction()
{
    if (const auto limit = m_capabilities.transactionLimit(); limit && m_transactions >= *limit)
        return finish({Failure::Kind::LineExhausted});
    ++m_transactions;
    const MailRequest &request = m_posting->request();
    m_transaction.emplace(m_posting->takeRecipients(), request.size);
    if (std::exchange(m_resetDue, false))
        m_unsaid.push_back(Verb::Rset{});
    m_unsaid.push_back(Verb::Mail::from(request, m_capabilities));
    const auto notify = request.dsn && m_capabilities.dsn() ? std::optional(request.dsn->notify) : std::nullopt;
    for (const Address &recipient : m_transaction->recipients())
        m_unsaid.push_back(Verb::Rcpt{recipient, notify});
    if (m_capabilities.chunking())
        m_unsaid.push_back(m_transaction->takeChunk());
    else
        m_unsaid.push_back(Verb::Data{});
    return nextFlight();
}

// MAIL   S: 250   E: 552, 451, 452, 550, 553, 503, 455, 555
Step Session::afterMail(const Reply &reply)
{
    m_posting->noteMailAnswered();
    if (!reply.isPositive())
        m_transaction->refuse(kindOr(Failure::Kind::SenderRefused, reply), reply);
    return goOn();
}

// RCPT   S: 250, 251   E: 550, 551, 552, 553, 450, 451, 452, 503, 455, 555
// A refused recipient does not end the transaction (§3.3).
Step Session::afterRcpt(const Reply &reply)
{
    m_transaction->recordRecipient(reply);
    return goOn();
}

// DATA   I: 354 -> data -> S: 250   E: 552, 554, 451, 452, 450, 550
// A server may say 354 though it refused all recipients: an empty message is what ends that (RFC 2920 §3.1).
Step Session::afterData(const Reply &reply)
{
    if (reply.isPositive())
        return violation(reply);
    if (m_transaction->isLost())
        return reply.isIntermediate() ? say(Verb::MessageEnd{}) : goOn();
    if (!reply.isIntermediate()) {
        m_transaction->refuse(kindOr(Failure::Kind::MessageRefused, reply), reply);
        return goOn();
    }
    m_due.push_back(Verb::MessageEnd{});
    m_transaction->takeWhole();
    return pour({}, std::nullopt);
}

// The message   S: 250   E: 552, 554, 451, 452, 450, 550
Step Session::afterMessageEnd(const Reply &reply)
{
    if (m_transaction->isLost())
        return goOn();
    const bool isOver = m_transaction->isHandedOver();
    if (reply.isPositive() && !isOver)
        return violation(reply);
    if (reply.isPositive())
        m_transaction->accept(reply);
    else
        m_transaction->refuse(kindOr(Failure::Kind::MessageRefused, reply), reply);
    // Refused in the middle: what is still to come would be read as commands.
    return isOver ? goOn() : finish(*m_transaction->refusal());
}

// BDAT   S: 250   E: 503, 554, … (RFC 3030 §2)
// After a refusal no further chunk is sent; those under way are answered too.
Step Session::afterBdat(const Verb::Bdat &sent, const Reply &reply)
{
    if (m_transaction->isLost())
        return goOn();
    const bool isWhole = m_phase != Phase::Pouring || !m_due.empty();
    if (reply.isPositive() && !isWhole)
        return violation(reply);
    if (!reply.isPositive())
        m_transaction->refuse(kindOr(Failure::Kind::MessageRefused, reply), reply);
    else if (sent.isLast)
        m_transaction->accept(reply);
    return goOn();
}

Step Session::afterMessagePart()
{
    if (m_finish)
        return *m_finish;
    Q_ASSERT(m_phase == Phase::Pouring);
    m_phase = Phase::Talking;
    if (!m_transaction->hasChunks())
        m_transaction->handOver();
    return goOn();
}

// Neither a final dot nor the rest of a chunk may follow: cutting the line is what no server takes for an end.
Step Session::afterMessageUnreadable()
{
    return finish({Failure::Kind::MessageUnreadable});
}

/// What follows in the transaction, now that a reply has been heard or a part of the message written.
Step Session::goOn()
{
    if (m_phase == Phase::Pouring)
        return Await{};
    if (m_transaction->isLost())
        m_unsaid.clear();
    else if (mayPourOn())
        m_unsaid.push_back(m_transaction->takeChunk());
    if (!m_unsaid.empty() && (m_due.empty() || m_capabilities.pipelining()))
        return nextFlight();
    return m_due.empty() ? endTransaction() : Await{};
}

/// Whether another chunk may go: not before every recipient has been answered, so that what nobody gets does not
/// pour for long.
bool Session::mayPourOn() const
{
    if (!m_capabilities.chunking() || !m_transaction->hasChunks() || !m_unsaid.empty())
        return false;
    const auto window = m_capabilities.pipelining() ? chunkWindow : 1;
    return m_transaction->allAnswered() && std::ssize(m_due) < window;
}

/// With PIPELINING all that may go together (RFC 2920 §3.1), else one command. BDAT ends a flight: octets follow.
Step Session::nextFlight()
{
    m_phase = Phase::Talking;
    QByteArray flight;
    do {
        const Command command = takeFirst(m_unsaid);
        note(command);
        flight += wire(command);
        m_due.push_back(command);
        if (const auto *bdat = std::get_if<Verb::Bdat>(&command))
            return pour(flight, bdat->octets);
    } while (!m_unsaid.empty() && m_capabilities.pipelining());
    return Send{flight};
}

Step Session::pour(const QByteArray &before, std::optional<qint64> octets)
{
    m_phase = Phase::Pouring;
    const qint64 count = octets.value_or(m_posting->request().size);
    m_transcript.add(Transcript::Side::Note, u"%1 octets of the message"_s.arg(count));
    const bool isBeginning = m_transaction->beginMessage();
    return SendMessage{before, octets, isBeginning && m_posting->readsAgain()};
}

/// The message has its reply, or nobody is left to send it to. Whoever still waits gets the next transaction.
Step Session::endTransaction()
{
    m_resetDue = !m_transaction->isAccepted();
    m_posting->settle(*m_transaction);
    m_transaction.reset();
    if (m_posting->anyWaiting())
        return beginTransaction();
    m_phase = Phase::Ready;
    return Done{std::exchange(m_posting, std::nullopt)->outcome()};
}

/// A 421 answers the message like any other 4yz: the server has not taken it.
Outcome Session::outcomeAfter(const Failure &end)
{
    if (m_transaction) {
        if (end.kind == Failure::Kind::ServiceUnavailable && end.reply)
            m_transaction->refuse(end.kind, *end.reply);
        m_posting->settle(*m_transaction);
    }
    return m_posting->outcome(end);
}

} // namespace Sealpost::Smtp
