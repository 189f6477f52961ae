#include "smtp/Transaction.h"

#include <utility>

namespace Sealpost::Smtp {

namespace {

/// §4.5.3.1.10: 452, and 552 from servers that follow RFC 821; where there is an enhanced code, X.5.3.
bool saysTooManyRecipients(const Reply &reply)
{
    if (reply.code != 452 && reply.code != 552)
        return false;
    return !reply.enhanced || (reply.enhanced->subject == 5 && reply.enhanced->detail == 3);
}

RecipientStatus statusAfter(const Reply &reply)
{
    return reply.isPermanent() ? RecipientStatus::Refused : RecipientStatus::Deferred;
}

} // namespace

RecipientStatus statusAfter(const Failure &refusal)
{
    if (refusal.kind == Failure::Kind::AuthenticationRequired || !refusal.reply)
        return RecipientStatus::Deferred;
    return statusAfter(*refusal.reply);
}

Transaction::Transaction(QList<Address> recipients, qint64 messageSize, int number)
    : m_recipients(std::move(recipients))
    , m_number(number)
    , m_unsent(messageSize)
{
}

void Transaction::recordRecipient(const Reply &reply)
{
    // After a refused MAIL each RCPT gets "503 need MAIL first", which is not why.
    if (m_refusal)
        return;
    // The one too many is only recognised behind others that were taken: alone, it would be postponed for ever.
    m_answers += {reply, m_anyAccepted && saysTooManyRecipients(reply)};
    m_anyAccepted = m_anyAccepted || reply.isPositive();
}

void Transaction::refuse(Failure::Kind kind, const Reply &reply)
{
    if (!m_refusal)
        m_refusal = Failure{kind, reply};
}

bool Transaction::beginMessage()
{
    return !std::exchange(m_messageBegun, true);
}

Verb::Bdat Transaction::takeChunk()
{
    const qint64 octets = qMin(m_unsent, maxChunk);
    m_unsent -= octets;
    return {octets, m_unsent == 0};
}

QList<Address> Transaction::postponed() const
{
    QList<Address> postponed;
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        if (m_answers[i].isPostponed)
            postponed += m_recipients[i];
    }
    return postponed;
}

QList<RecipientResult> Transaction::results() const
{
    QList<RecipientResult> results;
    for (qsizetype i = 0; i < m_recipients.size(); ++i) {
        if (i >= m_answers.size() || !m_answers[i].isPostponed)
            results += resultOf(i);
    }
    return results;
}

RecipientResult Transaction::resultOf(qsizetype index) const
{
    const Address &recipient = m_recipients[index];
    if (index < m_answers.size() && !m_answers[index].reply.isPositive())
        return {recipient, statusAfter(m_answers[index].reply), m_answers[index].reply};
    return commonResult(recipient);
}

RecipientResult Transaction::commonResult(const Address &recipient) const
{
    if (m_refusal)
        return {recipient, statusAfter(*m_refusal), m_refusal->reply};
    if (m_acceptance)
        return {recipient, RecipientStatus::Accepted, m_acceptance};
    return {recipient, m_handedOver ? RecipientStatus::Uncertain : RecipientStatus::Deferred, std::nullopt};
}

} // namespace Sealpost::Smtp
