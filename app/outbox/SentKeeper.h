#pragma once

#include "outbox/Entry.h"
#include "store/StoreFailure.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Sealpost {

class AccountStore;
class Clock;
class OutboxStore;
class SentFolder;
class SettingsStore;
class Spool;
struct SentCopy;

/// Sees to what is left of a message that was sent: a copy in the SentFolder where one is wished, then no spool
/// file, and after a day no entry.
///
/// What reached some and was refused for the rest gets its copy at once too: it has left, and what left is to be
/// found. Its spool file stays, because it can be edited and sent to the rest.
///
/// No trouble with a copy changes what became of the message. It is told once, and tried again after waits that
/// grow to an hour, as those of the RetrySchedule; the spool file stays till then.
class SentKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds retryAfter{60}; ///< at first, and where the database was the trouble
    static constexpr std::chrono::hours entriesStay{24};

    SentKeeper(OutboxStore &store, Spool &spool, SentFolder &folder, const AccountStore &accounts,
               const SettingsStore &settings, const Clock &clock, QObject *parent = nullptr);

    /// Goes on with what a process left that died over it. Only the process that delivers may.
    void start();

    void look(); ///< something may have been sent

    /// Whether a copy is in the making, or about to be. A process that ends while it is leaves it to the next one.
    [[nodiscard]] bool isBusy() const { return m_soon.isActive() || !m_inHand.isEmpty() || !m_kept.isEmpty(); }

Q_SIGNALS:
    void filed(const QList<Sealpost::EntryId> &entries); ///< nothing more is to be done for them
    void rested();                                       ///< it is not busy any more
    void
    notKept(const Sealpost::StoreFailure &why); ///< for a quiet word; said once for each reason, until one was kept

private:
    void takeUp();
    void takeUpAll();
    struct Wishes;
    [[nodiscard]] bool takeUp(EntryId id, const Wishes &wishes);
    void afterKept(const QString &copy);
    void afterNotKept(const QString &copy, const StoreFailure &why);
    void finish();
    void restIfDone();
    void finish(EntryId id, QList<EntryId> &done);
    void prune();
    void putOff(EntryId id, const StoreFailure &why);
    [[nodiscard]] bool isPutOff(EntryId id) const;
    void complain(const StoreFailure &why);

    OutboxStore &m_store;
    Spool &m_spool;
    SentFolder &m_folder;
    const AccountStore &m_accounts;
    const SettingsStore &m_settings;
    const Clock &m_clock;
    bool m_started = false;
    bool m_rests = true;
    QHash<QString, EntryId> m_inHand; ///< by their copy's name
    QList<EntryId> m_kept;            ///< their copies are made, or not wished
    struct Later {
        int tries = 0;
        QDateTime next;
        std::optional<StoreFailure> told;
    };
    QHash<EntryId, Later> m_later; ///< theirs could not be made just now
    std::optional<StoreFailure> m_told;
    QTimer m_soon;
    QTimer m_finish;
    QTimer m_again;
    QTimer m_hourly;
};

} // namespace Sealpost
