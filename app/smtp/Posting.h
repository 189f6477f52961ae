#pragma once

#include "smtp/Step.h"
#include "smtp/Transaction.h"
#include "smtp/Transcript.h"

#include <QHash>

namespace Sealpost::Smtp {

/// What one submit() asked for: a message and its envelope, shared out over as many transactions as the server
/// makes necessary, one after the other.
class Posting
{
public:
    /// Any server takes so many recipients in one transaction (RFC 5321 §4.5.3.1.8); more only where it says so.
    static constexpr int commonRecipientLimit = 100;
    static constexpr int largestRecipientLimit = 1000;

    Posting(PostingId id, const MailRequest &request, const Capabilities &capabilities);

    [[nodiscard]] PostingId id() const { return m_id; }
    [[nodiscard]] const MailRequest &request() const { return m_request; }
    [[nodiscard]] Transcript &transcript() { return m_transcript; }

    /// The next transaction, for recipients that wait; `number` counts those on the line.
    Transaction &begin(int number);
    [[nodiscard]] Transaction &transaction() { return *m_transaction; } ///< between begin() and settle()
    [[nodiscard]] const Transaction &transaction() const { return *m_transaction; }
    [[nodiscard]] bool isUnderWay() const { return m_transaction.has_value(); }
    void settle(); ///< it has ended: takes over what became of its recipients
    [[nodiscard]] bool anyWaiting() const { return !m_waiting.isEmpty(); }

    // The commands of its transaction that were said and not answered yet
    void noteSaid() { ++m_repliesDue; }
    void noteAnswered() { --m_repliesDue; }
    [[nodiscard]] bool isAnswered() const { return m_repliesDue == 0; }

    /// MAIL was answered, in whatever way but by a 421: from here on the server knows of the message.
    void noteMailAnswered() { m_mailAnswered = true; }
    [[nodiscard]] bool isMailAnswered() const { return m_mailAnswered; }

    /// Whether this is another reading of the message, not the first: the stream has to begin anew.
    [[nodiscard]] bool readsAgain();

    /// The results so far; whoever has none is Deferred. `end` is why the session ended, if it did.
    [[nodiscard]] Outcome outcome(const std::optional<Failure> &end = std::nullopt) const;

private:
    [[nodiscard]] QList<Address> takeRecipients();
    std::optional<Failure> whyNotAll(const QList<RecipientResult> &results) const;

    PostingId m_id;
    MailRequest m_request;
    qsizetype m_recipientLimit;
    bool m_dsnDropped;
    std::optional<Transaction> m_transaction;
    Transcript m_transcript;
    int m_repliesDue = 0;
    bool m_messageRead = false;
    bool m_mailAnswered = false;
    QList<Address> m_waiting;
    QHash<Address, RecipientResult> m_results;
    std::optional<Failure> m_refusal; ///< of sender or message: it is the same for everybody
};

/// Why this server cannot have this message, known before a word is said; empty if it can. All recipients are then
/// refused, since asking again would change nothing.
[[nodiscard]] std::optional<Failure> obstacleTo(const MailRequest &request, const Capabilities &capabilities);

/// The outcome where nothing was said: each recipient has the same status.
[[nodiscard]] Outcome outcomeForAll(const MailRequest &request, RecipientStatus status, const Failure &failure);

} // namespace Sealpost::Smtp
