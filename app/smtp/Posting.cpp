#include "smtp/Posting.h"

#include <algorithm>
#include <utility>

namespace Sealpost::Smtp {

Posting::Posting(PostingId id, const MailRequest &request, const Capabilities &capabilities)
    : m_id(id)
    , m_request(request)
    , m_recipientLimit(qMin(capabilities.recipientLimit().value_or(commonRecipientLimit), largestRecipientLimit))
    , m_dsnDropped(request.dsn && !capabilities.dsn())
    , m_waiting(request.envelope.forwardPaths())
{
}

Transaction &Posting::begin(int number)
{
    return m_transaction.emplace(takeRecipients(), m_request.size, number);
}

QList<Address> Posting::takeRecipients()
{
    const qsizetype count = qMin(m_waiting.size(), m_recipientLimit);
    const QList<Address> next = m_waiting.first(count);
    m_waiting.remove(0, count);
    return next;
}

bool Posting::readsAgain()
{
    return std::exchange(m_messageRead, true);
}

void Posting::settle()
{
    const Transaction transaction = *std::exchange(m_transaction, std::nullopt);
    for (const RecipientResult &result : transaction.results())
        m_results.insert(result.recipient, result);
    m_waiting = transaction.postponed() + m_waiting;
    if (!transaction.refusal())
        return;
    // Sender and message are the same in the next transaction: it would be refused like this one.
    m_refusal = transaction.refusal();
    for (const Address &recipient : std::exchange(m_waiting, {}))
        m_results.insert(recipient, {recipient, statusAfter(*m_refusal), m_refusal->reply});
}

Outcome Posting::outcome(const std::optional<Failure> &end) const
{
    Outcome outcome;
    outcome.dsnDropped = m_dsnDropped;
    for (const Address &recipient : m_request.envelope.forwardPaths()) {
        const auto deferred = RecipientResult{recipient, RecipientStatus::Deferred, std::nullopt};
        outcome.recipients += m_results.value(recipient, deferred);
    }
    outcome.failure = end ? end : whyNotAll(outcome.recipients);
    return outcome;
}

std::optional<Failure> Posting::whyNotAll(const QList<RecipientResult> &results) const
{
    if (m_refusal)
        return m_refusal;
    const auto first = std::ranges::find_if(
        results, [](const RecipientResult &result) { return result.status != RecipientStatus::Accepted; });
    if (first == results.end())
        return std::nullopt;
    return Failure{Failure::Kind::RecipientsRefused, first->reply, first->recipient.shown()};
}

std::optional<Failure> obstacleTo(const MailRequest &request, const Capabilities &capabilities)
{
    if (const auto limit = capabilities.sizeLimit(); limit && request.size > *limit)
        return Failure{.kind = Failure::Kind::MessageTooLarge, .limit = *limit};
    if (request.needsSmtpUtf8() && !capabilities.smtpUtf8()) {
        const auto address = request.envelope.firstNeedingSmtpUtf8();
        return Failure{.kind = Failure::Kind::SmtpUtf8Unavailable,
                       .subject = address ? address->shown() : QString()};
    }
    if (request.tlsOnward == TlsOnward::Required && !capabilities.requireTls())
        return Failure{.kind = Failure::Kind::RequireTlsUnavailable};
    return std::nullopt;
}

Outcome outcomeForAll(const MailRequest &request, RecipientStatus status, const Failure &failure)
{
    Outcome outcome;
    outcome.failure = failure;
    for (const Address &recipient : request.envelope.forwardPaths())
        outcome.recipients += {recipient, status, std::nullopt};
    return outcome;
}

} // namespace Sealpost::Smtp
