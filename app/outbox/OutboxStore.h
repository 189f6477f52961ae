#pragma once

#include "outbox/Entry.h"
#include "store/StoreFailure.h"

#include <QSet>

namespace Sealpost {

class Database;

/// One line of the outbox as it is listed: without its recipients.
struct EntrySummary {
    EntryId id = 0;
    QString account;
    EntryState state = EntryState::Queued;
    QString subject;
    QByteArray messageId;
    int recipients = 0;
    QDateTime enqueued;
    QDateTime notBefore;
    QDateTime nextTry;
    std::optional<Smtp::Failure> failure; ///< why it waits; its `subject` and `limit` too

    friend bool operator==(const EntrySummary &, const EntrySummary &) = default;
};

struct DueEntry {
    EntryId id = 0;
    QString account;

    friend bool operator==(const DueEntry &, const DueEntry &) = default;
};

/// The outbox on disk: envelope, state and results of each message, in the profile's SQLite file.
///
/// Each call is one transaction that has reached the disk when it returns. Several processes may call: what is
/// conditional here is so in one step, and says whether it was the caller who did it.
class OutboxStore
{
public:
    explicit OutboxStore(Database &database)
        : m_database(database)
    {
    }

    /// A new entry, whatever its id says; its spool file is safe on disk already.
    [[nodiscard]] Result<EntryId, StoreFailure> add(const Entry &entry);

    [[nodiscard]] Result<std::optional<Entry>, StoreFailure> entry(EntryId id) const;

    /// What is not Sent, oldest first.
    [[nodiscard]] Result<QList<EntrySummary>, StoreFailure> list() const;

    /// The oldest of each account that may go at `now`: queued, or its time has come.
    [[nodiscard]] Result<QList<DueEntry>, StoreFailure> due(const QDateTime &now) const;

    /// When the next one becomes due by itself; invalid: none does.
    [[nodiscard]] Result<QDateTime, StoreFailure> nextDue() const;

    /// Takes an entry that is not Sending and not over into Sending, before the first octet of MAIL. False:
    /// somebody else was quicker, or it is gone.
    [[nodiscard]] Result<bool, StoreFailure> take(EntryId id);

    /// The message may end with the next octets that leave: if this process dies now, nobody can know.
    [[nodiscard]] Result<void, StoreFailure> noteHandOver(EntryId id);

    /// What an attempt came to; `nextTry` counts with Waiting.
    [[nodiscard]] Result<void, StoreFailure> settle(EntryId id, const Smtp::Outcome &outcome,
                                                    const QDateTime &nextTry);

    /// Whatever of the same account may go at `now` waits as long as this entry, for the same reason: there is no
    /// line for any of them.
    [[nodiscard]] Result<void, StoreFailure> holdUp(EntryId id, const QDateTime &now);

    /// What waits by the clock is due at `now`.
    [[nodiscard]] Result<void, StoreFailure> hurry(const QDateTime &now);

    /// After the death of the process that sent: nothing stays in Sending. What may have ended is uncertain, the
    /// rest goes again. The entries that are uncertain now.
    [[nodiscard]] Result<QList<EntryId>, StoreFailure> recover();

    // A person has decided. False: it is on its way just now, or gone.

    [[nodiscard]] Result<bool, StoreFailure> requeue(EntryId id); ///< again for all that were not accepted
    /// Not before `when`; for what has not been tried.
    [[nodiscard]] Result<bool, StoreFailure> postpone(EntryId id, const QDateTime &when);
    /// Nothing happens to it by itself any more: it is Holding, without a time. Until it is requeued or removed.
    [[nodiscard]] Result<bool, StoreFailure> setAside(EntryId id);
    /// It was sent, says who has asked its recipients: what is Uncertain counts as Accepted.
    [[nodiscard]] Result<bool, StoreFailure> resolveAsSent(EntryId id);
    [[nodiscard]] Result<bool, StoreFailure> remove(EntryId id);

    /// Holding, and their time is before this one.
    [[nodiscard]] Result<QList<EntryId>, StoreFailure> heldUntilBefore(const QDateTime &time) const;
    [[nodiscard]] Result<QSet<QString>, StoreFailure> spoolNames() const; ///< that an entry knows
    /// A number that is another when somebody else has written to the database.
    [[nodiscard]] Result<qint64, StoreFailure> foreignVersion() const;

private:
    Database &m_database;
};

} // namespace Sealpost
