#pragma once

#include "smtp/Command.h"
#include "smtp/Outcome.h"

namespace Sealpost::Smtp {

/// One mail transaction, from MAIL to the reply that says what became of the message (RFC 5321 §3.3). Made new at
/// each MAIL.
class Transaction
{
public:
    /// Octets in one BDAT. A smaller message goes whole, in the flight of its MAIL; a larger one does not pour for
    /// long before a refusal is heard.
    static constexpr qint64 maxChunk = 1024 * 1024;

    /// `number`: its place among those of the line.
    Transaction(QList<Address> recipients, qint64 messageSize, int number = 1);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const QList<Address> &recipients() const { return m_recipients; }

    /// The reply to the next RCPT, in their order.
    void recordRecipient(const Reply &reply);
    [[nodiscard]] bool allAnswered() const { return m_answers.size() == m_recipients.size(); }
    [[nodiscard]] bool anyAccepted() const { return m_anyAccepted; }

    /// MAIL, DATA, BDAT or the message was refused, for all recipients; the first refusal is the one that counts.
    void refuse(Failure::Kind kind, const Reply &reply);
    [[nodiscard]] const std::optional<Failure> &refusal() const { return m_refusal; }

    /// Whether nobody will get the message in this transaction: it was refused, or all its recipients were.
    [[nodiscard]] bool isLost() const { return m_refusal || (allAnswered() && !m_anyAccepted); }

    /// True the first time: the message's first octets are about to go.
    [[nodiscard]] bool beginMessage();
    [[nodiscard]] Verb::Bdat takeChunk();
    void takeWhole() { m_unsent = 0; } ///< it goes behind DATA, in one part
    [[nodiscard]] bool hasChunks() const { return m_unsent > 0; }

    /// The message's last octet is on its way: from here on the server may have it.
    void handOver() { m_handedOver = true; }
    [[nodiscard]] bool isHandedOver() const { return m_handedOver; }
    void noteUnread() { m_handedOver = false; } ///< the server stopped reading before: it cannot have it

    void accept(const Reply &reply) { m_acceptance = reply; }
    [[nodiscard]] bool isAccepted() const { return m_acceptance.has_value(); }

    /// Recipients that were one too many for this transaction, and for whom another may be begun (§4.5.3.1.10).
    [[nodiscard]] QList<Address> postponed() const;

    /// What became of each recipient but the postponed ones. Where the transaction was broken off without a reply:
    /// Uncertain if the message had been handed over, else Deferred.
    [[nodiscard]] QList<RecipientResult> results() const;

private:
    struct Answer {
        Reply reply;
        bool isPostponed = false;
    };
    RecipientResult resultOf(qsizetype index) const;
    RecipientResult commonResult(const Address &recipient) const;

    QList<Address> m_recipients;
    int m_number;
    QList<Answer> m_answers; ///< to RCPT; fewer than recipients while some are due
    qint64 m_unsent;         ///< octets of the message not yet announced by BDAT
    std::optional<Failure> m_refusal;
    std::optional<Reply> m_acceptance;
    bool m_anyAccepted = false;
    bool m_messageBegun = false;
    bool m_handedOver = false;
};

/// What a refusal means for a recipient: 5yz is final; a missing login says nothing about the recipient.
[[nodiscard]] RecipientStatus statusAfter(const Failure &refusal);

} // namespace Sealpost::Smtp
