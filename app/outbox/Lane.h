#pragma once

#include "outbox/Settlement.h"
#include "store/StoreFailure.h"
#include "submission/Submitter.h"

#include <QTimer>

namespace Sealpost {

class OutboxStore;
class Spool;

/// The way of an account's messages: one line, one message after the other.
///
/// What happens is on the disk before it happens and at once after: Sending before the first octet of MAIL, that
/// the message may be through before its last octet, the results when they are known.
class Lane : public QObject
{
    Q_OBJECT

public:
    /// The line may be open or on its way already.
    Lane(std::unique_ptr<Line> line, OutboxStore &store, const Spool &spool, const Clock &clock,
         QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const { return m_line->account(); }
    [[nodiscard]] std::optional<EntryId> current() const { return m_current; }

    /// Takes the entry and sends it; ends with exactly one of `settled`, `passedBy` and `failed`, later.
    void send(EntryId id);
    void cancel(); ///< the entry in hand: it waits for a person, or is uncertain if it may be through

Q_SIGNALS:
    void taken(Sealpost::EntryId id); ///< it is Sending now
    void progress(Sealpost::EntryId id, qint64 octetsSent, qint64 octetsInAll);

    /// What it came to is on the disk. `lineFailed`: there was no line for any message of the account.
    void settled(Sealpost::EntryId id, bool lineFailed);
    void passedBy(Sealpost::EntryId id);            ///< somebody else was quicker, or it is gone
    void failed(const Sealpost::StoreFailure &why); ///< the disk, before anything was said: it stays as it is there

    void notRecorded(const Sealpost::StoreFailure &why); ///< what it came to; that is tried until the disk takes it

private:
    void begin(EntryId id);
    void noteHandOver();
    void afterFinished(const SubmissionResult &result);
    void settle();

    std::unique_ptr<Line> m_line;
    Submitter m_submitter;
    OutboxStore &m_store;
    const Spool &m_spool;
    const Clock &m_clock;
    std::optional<EntryId> m_current;
    std::optional<Entry> m_entry; ///< as it was before this attempt
    std::optional<StoreFailure> m_notNoted;
    Settlement m_toSettle;
    bool m_lineFailed = false;
    QTimer m_settleAgain;
};

} // namespace Sealpost
