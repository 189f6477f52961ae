// The part of Session that says what goes when: messages, their commands and their octets.

#include "smtp/Session.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sealpost::Smtp {

// Messages ----------------------------------------------------------------------------------------------------

bool Session::takesAnother() const
{
    if (isReady())
        return true;
    if (m_phase != Phase::Talking || m_postings.empty() || m_saying || isLineUsedUp())
        return false;
    const qint64 octets =
        std::accumulate(m_postings.begin(), m_postings.end(), qint64(0),
                        [](qint64 sum, const Posting &posting) { return sum + posting.request().size; });
    return m_postings.size() < mostUnanswered() && octets < maxInFlight;
}

std::size_t Session::mostUnanswered() const
{
    return m_capabilities.pipelining() && m_capabilities.chunking() ? maxUnanswered : 1;
}

bool Session::isLineUsedUp() const
{
    const auto limit = m_capabilities.transactionLimit();
    return limit && m_transactions >= *limit;
}

Step Session::submit(PostingId posting, const MailRequest &request)
{
    Q_ASSERT(takesAnother());
    Q_ASSERT(request.body <= encoding().transfer);
    auto obstacle = obstacleTo(request, m_capabilities);
    if (request.tlsOnward == TlsOnward::Required && !m_secured)
        obstacle = Failure{Failure::Kind::RequireTlsUnavailable}; // RFC 8689 §4.2.1: only over TLS
    if (obstacle)
        return Done{posting, outcomeForAll(request, RecipientStatus::Refused, *obstacle), {}};
    m_phase = Phase::Talking;
    m_postings.emplace_back(posting, request, m_capabilities);
    return sayMore();
}

void Session::begin(Posting &posting)
{
    m_saying = &posting;
    const MailRequest &request = posting.request();
    Transaction &transaction = posting.begin(++m_transactions);
    if (std::exchange(m_resetDue, true))
        m_unsaid.push_back(Verb::Rset{});
    m_unsaid.push_back(Verb::Mail::from(request, m_capabilities));
    const auto notify = request.dsn && m_capabilities.dsn() ? std::optional(request.dsn->notify) : std::nullopt;
    for (const Address &recipient : transaction.recipients())
        m_unsaid.push_back(Verb::Rcpt{recipient, notify});
    if (m_capabilities.chunking())
        m_unsaid.push_back(transaction.takeChunk());
    else
        m_unsaid.push_back(Verb::Data{});
}

/// The transaction has its last reply. Whoever of the message still waits gets another one.
Step Session::end(Posting &posting)
{
    if (posting.transaction().number() == m_transactions)
        m_resetDue = !posting.transaction().isAccepted();
    posting.settle();
    if (posting.anyWaiting())
        return sayMore();
    const Outcome outcome = posting.outcome();
    const Done done{posting.id(), outcome, outcome.allAccepted() ? QString() : posting.transcript().shown()};
    m_postings.remove_if([&](const Posting &one) { return &one == &posting; });
    if (m_postings.empty())
        m_phase = Phase::Ready;
    return done;
}

/// A 421 answers the message like any other 4yz: the server has not taken it. Nor has it those behind: replies come
/// in the order of the commands (RFC 2920 §3.1), and with a 421 the server closes the line and reads no more (RFC
/// 5321 §3.8, §4.2.3). Where the line ends without one, what was handed over without an answer may have arrived.
QList<Unfinished> Session::endAll(const Failure &failure, Posting *whose)
{
    const bool isAboutOne = whose && !failure.reply;
    const bool isClosing = failure.reply && failure.reply->code == 421;
    QList<Unfinished> ended;
    for (Posting &posting : m_postings) {
        if (&posting == whose && failure.reply)
            posting.transaction().refuse(failure.kind, *failure.reply);
        else if (isClosing && posting.isUnderWay())
            posting.transaction().noteUnread();
        if (posting.isUnderWay())
            posting.settle();
        const bool hasLostItsLine = isAboutOne && &posting != whose;
        const Failure why = hasLostItsLine ? Failure{Failure::Kind::ConnectionLost} : failure;
        ended += {posting.id(), posting.outcome(why), posting.isMailAnswered(), posting.transcript().shown()};
    }
    return ended;
}

// Their commands and octets -----------------------------------------------------------------------------------

/// What follows, now that a reply to this message has been heard or a part of it written.
Step Session::goOn(Posting &posting)
{
    if (m_phase != Phase::Pouring)
        planMore();
    const bool isOver = m_saying != &posting && posting.isAnswered();
    return isOver ? end(posting) : sayMore();
}

Step Session::sayMore()
{
    if (m_phase == Phase::Pouring)
        return Await{};
    planMore();
    if (Posting *next = m_saying ? nullptr : nextWaiting()) {
        if (isLineUsedUp())
            return m_due.empty() ? finish({Failure::Kind::LineExhausted}) : Await{};
        begin(*next);
    }
    if (m_postings.empty())
        return becomeReady();
    if (!m_unsaid.empty() && (m_due.empty() || m_capabilities.pipelining()))
        return nextFlight();
    return Await{};
}

/// Another chunk of the message that is being said, or nothing more of one that nobody gets.
void Session::planMore()
{
    if (!m_saying)
        return;
    if (m_saying->transaction().isLost())
        m_unsaid.clear();
    else if (mayPourOn())
        m_unsaid.push_back(m_saying->transaction().takeChunk());
    if (isSaid())
        m_saying = nullptr;
}

/// Whether another chunk may go: not before every recipient has been answered, so that what nobody gets does not
/// pour for long.
bool Session::mayPourOn() const
{
    const Transaction &transaction = m_saying->transaction();
    if (!m_capabilities.chunking() || !transaction.hasChunks() || !m_unsaid.empty())
        return false;
    const auto window = m_capabilities.pipelining() ? chunkWindow : 1;
    return transaction.allAnswered() && std::ssize(m_due) < window;
}

bool Session::isSaid() const
{
    const Transaction &transaction = m_saying->transaction();
    return m_unsaid.empty() && (transaction.isLost() || !transaction.hasChunks());
}

Posting *Session::nextWaiting()
{
    const auto next = std::ranges::find_if(
        m_postings, [](const Posting &posting) { return !posting.isUnderWay() && posting.anyWaiting(); });
    return next != m_postings.end() ? &*next : nullptr;
}

/// With PIPELINING all that may go together (RFC 2920 §3.1), else one command. BDAT ends a flight: octets follow.
Step Session::nextFlight()
{
    m_phase = Phase::Talking;
    QByteArray flight;
    do {
        const Command command = takeFirst(m_unsaid);
        flight += noteSaid(*m_saying, command);
        if (const auto *bdat = std::get_if<Verb::Bdat>(&command))
            return pour(*m_saying, flight, bdat->octets);
    } while (!m_unsaid.empty() && m_capabilities.pipelining());
    return Send{flight};
}

/// The command as it is said; its reply is due.
QByteArray Session::noteSaid(Posting &posting, const Command &command)
{
    note(command, &posting);
    expectReply(posting, command);
    return wire(command);
}

void Session::expectReply(Posting &posting, const Command &command)
{
    m_due.push_back({command, &posting});
    posting.noteSaid();
}

Step Session::pour(Posting &posting, const QByteArray &before, std::optional<qint64> octets)
{
    m_phase = Phase::Pouring;
    m_saying = &posting;
    const QString size = u"%1 octets of the message"_s.arg(octets.value_or(posting.request().size));
    m_transcript.add(Transcript::Side::Note, size);
    posting.transcript().add(Transcript::Side::Note, size);
    const bool isBeginning = posting.transaction().beginMessage();
    return SendMessage{before, octets, isBeginning && posting.readsAgain(), posting.id()};
}

Step Session::afterMessagePart()
{
    if (m_finish)
        return *m_finish;
    Q_ASSERT(m_phase == Phase::Pouring);
    m_phase = Phase::Talking;
    Posting &posting = *m_saying;
    if (!posting.transaction().hasChunks())
        posting.transaction().handOver();
    return goOn(posting);
}

// Neither a final dot nor the rest of a chunk may follow: cutting the line is what no server takes for an end.
Step Session::afterMessageUnreadable()
{
    return finish({Failure::Kind::MessageUnreadable}, m_saying);
}

Step Session::afterDone()
{
    return m_finish ? Step(*m_finish) : sayMore();
}

} // namespace Sealpost::Smtp
