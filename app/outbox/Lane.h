#pragma once

#include "outbox/OutboxStore.h"
#include "submission/Submitter.h"

#include <QTimer>

#include <map>

namespace Sealpost {

class Spool;

/// The way of an account's messages of one size: one line, and as many messages on it as the server takes at once.
///
/// What happens is on the disk before it happens and at once after: Sending before the first octet of MAIL, that
/// the message may be through before its last octet, the results when they are known.
class Lane : public QObject
{
    Q_OBJECT

public:
    /// The line may be open or on its way already.
    Lane(const LaneKey &key, std::unique_ptr<Line> line, OutboxStore &store, const Spool &spool, const Clock &clock,
         QObject *parent = nullptr);
    ~Lane() override;

    [[nodiscard]] const Account &account() const { return m_line->account(); }
    [[nodiscard]] bool has(EntryId id) const; ///< in hand: taken, and what it came to is not on the disk yet
    [[nodiscard]] bool isBusy() const { return !m_carried.empty() || !m_ended.isEmpty(); }

    /// Takes what is due while there is room, and sends it; each ends in `settled`, later. What cannot be taken now
    /// stays as it is. Nothing is taken while the disk does not take what others came to.
    [[nodiscard]] Result<void, StoreFailure> fill();

    /// It waits for a person then, or is uncertain if it may be through. One that is on its way together with
    /// others is left alone: they would be cut off with it, and its reply is near.
    void cancel(EntryId id);

Q_SIGNALS:
    void taken(Sealpost::EntryId id); ///< it is Sending now
    void progress(Sealpost::EntryId id, qint64 octetsSent, qint64 octetsInAll);
    void roomMade(); ///< fill() could take more

    /// What it came to is on the disk. `lineFailed`: there was no line for any message of the account.
    void settled(Sealpost::EntryId id, bool lineFailed);
    void
    notRecorded(const Sealpost::StoreFailure &why); ///< what they came to; that is tried until the disk takes it

private:
    struct Carried {
        Entry before; ///< this attempt
        bool mayBeOver = false;
        std::optional<StoreFailure> notNoted;
        std::unique_ptr<Submitter> submitter;
    };
    struct Ended {
        EntryId id = 0;
        Settlement settlement;
        bool lineFailed = false;
    };

    [[nodiscard]] int room() const;
    [[nodiscard]] bool goesInOneFlight() const;
    void carry(const Entry &entry, bool mayBeOver);
    void noteHandOver(EntryId id);
    void afterFinished(EntryId id, const SubmissionResult &result);
    void settle();

    const LaneKey m_key;
    OutboxStore &m_store;
    const Spool &m_spool;
    const Clock &m_clock;
    std::unique_ptr<Line> m_line;
    std::map<EntryId, Carried> m_carried;
    QList<Ended> m_ended; ///< not on the disk yet
    QTimer m_settle;
};

} // namespace Sealpost
