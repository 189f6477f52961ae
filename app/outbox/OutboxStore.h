#pragma once

#include "outbox/Settlement.h"
#include "store/StoreFailure.h"

#include <QSet>

#include <tuple>

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
    QString firstRecipient; ///< its address, as people read it
    QDateTime enqueued;
    QDateTime notBefore;
    QDateTime nextTry;
    std::optional<Smtp::Failure> failure; ///< why it waits; its `subject` and `limit` too
    QDateTime settled;                    ///< when the last attempt ended; invalid: there was none

    friend bool operator==(const EntrySummary &, const EntrySummary &) = default;
};

/// An entry as it is listed.
[[nodiscard]] EntrySummary summaryOf(const Entry &entry);

/// What goes over one line: the messages of an account, those over 1 MiB apart, so that they do not starve the
/// others.
struct LaneKey {
    static constexpr qint64 smallUpTo = 1024 * 1024; ///< octets

    QString account;
    bool large = false;

    friend bool operator==(const LaneKey &, const LaneKey &) = default;
    friend bool operator<(const LaneKey &a, const LaneKey &b)
    {
        return std::tie(a.account, a.large) < std::tie(b.account, b.large);
    }
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

    /// For which lanes something may go at `now`: queued, or its time has come. What waits for longer than any wait
    /// of the RetrySchedule was put off by a clock that was wrong, and may go too.
    [[nodiscard]] Result<QList<LaneKey>, StoreFailure> dueLanes(const QDateTime &now) const;

    /// What may go over that lane, oldest first, at most so many.
    [[nodiscard]] Result<QList<EntryId>, StoreFailure> due(const LaneKey &lane, const QDateTime &now,
                                                           int most) const;

    /// When the next one becomes due by itself; invalid: none does.
    [[nodiscard]] Result<QDateTime, StoreFailure> nextDue() const;

    /// Takes those that are neither Sending nor over into Sending, before the first octet of MAIL; they are what it
    /// returns, as they are now, in the order of their ids. Somebody else was quicker with the others, or they are
    /// gone. `mayBeOver`: each is handed over as soon as it is said (noteHandOver).
    [[nodiscard]] Result<QList<Entry>, StoreFailure> take(const QList<EntryId> &ids, bool mayBeOver);

    /// The message may end with the next octets that leave: if this process dies now, nobody can know.
    [[nodiscard]] Result<void, StoreFailure> noteHandOver(EntryId id);

    /// What attempts came to.
    [[nodiscard]] Result<void, StoreFailure> settle(const QList<std::pair<EntryId, Settlement>> &settlements);

    /// What was said at the last attempt, unless all went well; empty: nothing is kept.
    [[nodiscard]] Result<QString, StoreFailure> conversation(EntryId id) const;

    /// Whatever of the same account may go at `now` waits as long as this entry, for the same reason: there is no
    /// line for any of them.
    [[nodiscard]] Result<void, StoreFailure> holdUp(EntryId id, const QDateTime &now);

    /// What waits by the clock is due at `now`.
    [[nodiscard]] Result<void, StoreFailure> hurry(const QDateTime &now);
    [[nodiscard]] Result<void, StoreFailure> hurryAll(const QDateTime &now); ///< what waits for a person too
    /// This one is, if it waits, and be it for a person. False: it does not.
    [[nodiscard]] Result<bool, StoreFailure> hurry(EntryId id, const QDateTime &now);

    /// After the death of the process that sent: nothing stays in Sending. What may have ended is uncertain, the
    /// rest goes again. The entries that are uncertain now; `now` counts as the time of their attempt's end.
    [[nodiscard]] Result<QList<EntryId>, StoreFailure> recover(const QDateTime &now);

    // A person has decided. False: it is on its way just now, or gone.

    [[nodiscard]] Result<bool, StoreFailure> requeue(EntryId id); ///< again for all that were not accepted
    /// Not before `when`; for what has not been tried.
    [[nodiscard]] Result<bool, StoreFailure> postpone(EntryId id, const QDateTime &when);
    /// Nothing happens to it by itself any more: it is Holding, without a time. Until it is requeued or removed. It
    /// is here, and nowhere else, that a message is called back from whoever delivers: true, and no courier has it.
    [[nodiscard]] Result<bool, StoreFailure> setAside(EntryId id);
    /// What was set aside is again where it was: the state and the times of `before`.
    [[nodiscard]] Result<bool, StoreFailure> restore(const Entry &before);
    /// It was sent, says who has asked its recipients: what is Uncertain counts as Accepted.
    [[nodiscard]] Result<bool, StoreFailure> resolveAsSent(EntryId id);
    [[nodiscard]] Result<bool, StoreFailure> remove(EntryId id);

    /// Holding, and their time is before this one.
    [[nodiscard]] Result<QList<EntryId>, StoreFailure> heldUntilBefore(const QDateTime &time) const;
    [[nodiscard]] Result<QSet<QString>, StoreFailure> spoolNames() const; ///< that an entry knows

    // What is left of what was sent (SentKeeper).

    /// Sent or Partly, and it is not noted yet that its copy is made; oldest first.
    [[nodiscard]] Result<QList<EntryId>, StoreFailure> unfiled() const;
    [[nodiscard]] Result<void, StoreFailure> noteFiled(const QList<EntryId> &entries);
    /// The spool names of what is Sent and filed since before that time, whether the files are there or not.
    [[nodiscard]] Result<QStringList, StoreFailure> filedBefore(const QDateTime &time) const;
    [[nodiscard]] Result<void, StoreFailure> prune(const QStringList &spoolNames); ///< those that are Sent

    /// A number that is another when somebody else has written to the database.
    [[nodiscard]] Result<qint64, StoreFailure> foreignVersion() const;

private:
    [[nodiscard]] Result<void, StoreFailure> putRecipients(EntryId id,
                                                           const QList<Smtp::RecipientResult> &recipients);

    Database &m_database;
};

} // namespace Sealpost
