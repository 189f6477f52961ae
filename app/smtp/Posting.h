#pragma once

#include "smtp/Transaction.h"

#include <QHash>

namespace Sealpost::Smtp {

/// What one submit() asked for: a message and its envelope, shared out over as many transactions as the server
/// makes necessary.
class Posting
{
public:
    /// Any server takes so many recipients in one transaction (RFC 5321 §4.5.3.1.8); more only where it says so.
    static constexpr int commonRecipientLimit = 100;
    static constexpr int largestRecipientLimit = 1000;

    Posting(const MailRequest &request, const Capabilities &capabilities);

    [[nodiscard]] const MailRequest &request() const { return m_request; }

    /// Takes the recipients of the next transaction from those that wait.
    [[nodiscard]] QList<Address> takeRecipients();
    [[nodiscard]] bool anyWaiting() const { return !m_waiting.isEmpty(); }

    /// MAIL was answered, in whatever way but by a 421: from here on the server knows of the message.
    void noteMailAnswered() { m_mailAnswered = true; }
    [[nodiscard]] bool isMailAnswered() const { return m_mailAnswered; }

    /// Whether this is another reading of the message, not the first: the stream has to begin anew.
    [[nodiscard]] bool readsAgain();

    /// Takes over what became of the recipients of a transaction that has ended.
    void settle(const Transaction &transaction);

    /// The results so far; whoever has none is Deferred. `end` is why the session ended, if it did.
    [[nodiscard]] Outcome outcome(const std::optional<Failure> &end = std::nullopt) const;

private:
    std::optional<Failure> whyNotAll(const QList<RecipientResult> &results) const;

    MailRequest m_request;
    qsizetype m_recipientLimit;
    bool m_dsnDropped;
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
