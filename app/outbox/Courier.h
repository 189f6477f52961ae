#pragma once

#include "base/FileLock.h"
#include "outbox/Outbox.h"

#include <QTimer>

namespace Sealpost {

class Clock;
class SentKeeper;

/// Sees to it that one process of a profile delivers, and only one: whoever holds the profile's lock file. When
/// that process ends, in whatever way, another one's Courier takes over.
class Courier : public QObject
{
    Q_OBJECT

public:
    /// So often it asks whether the lock is free.
    static constexpr std::chrono::milliseconds patience{1000};

    /// `lockFile` is Profile's. All of them outlive it. The keeper begins when the outbox does, and hears of what
    /// was sent.
    Courier(const QString &lockFile, Outbox &outbox, OutboxStore &store, const Spool &spool, SentKeeper &keeper,
            const Clock &clock, QObject *parent = nullptr);

    /// Begins to deliver, or waits until it may: `isDelivering()` says which.
    void start();
    [[nodiscard]] bool isDelivering() const { return m_lock.has_value(); }

Q_SIGNALS:
    void began();                                         ///< this process delivers from here on
    void missed(const QList<Sealpost::EntryId> &entries); ///< their time passed while nobody delivered; they go now
    void foundAgain(const QList<Sealpost::EntryId> &entries); ///< in the spool, without a row; uncertain
    void failed(const Sealpost::StoreFailure &why);           ///< it is tried again

private:
    void tryToBegin();
    [[nodiscard]] Result<void, StoreFailure> begin();
    [[nodiscard]] Result<void, StoreFailure> findAgain();

    QString m_lockFile;
    Outbox &m_outbox;
    OutboxStore &m_store;
    const Spool &m_spool;
    SentKeeper &m_keeper;
    const Clock &m_clock;
    std::optional<FileLock> m_lock;
    QTimer m_again;
    QTimer m_search; ///< while it delivers: what is too new to be found at first is not later
};

} // namespace Sealpost
