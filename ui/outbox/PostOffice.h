#pragma once

#include "net/NetworkChange.h"
#include "outbox/Courier.h"
#include "outbox/Intake.h"
#include "outbox/OutboxWatch.h"
#include "outbox/SentFolder.h"
#include "outbox/SentKeeper.h"
#include "outbox/Spool.h"

#include "accounts/SettingsStore.h"

namespace Sealpost {

class Database;
class Profile;

/// The outbox of a profile at work in this process: takes messages in, delivers them when that is this process's
/// part, and tells when what is in it may be another.
class PostOffice : public QObject
{
    Q_OBJECT

public:
    /// `spoolFolder` is the profile's, and is there. All of them outlive it.
    PostOffice(const Profile &profile, const QString &spoolFolder, Database &database, const AccountStore &accounts,
               const LineParts &parts, QObject *parent = nullptr);

    void start();                          ///< once is enough
    void stop();                           ///< takes nothing new; `stopped` when nothing is in hand any more
    void goOn();                           ///< after a stop
    void lend(std::unique_ptr<Line> line); ///< a warm one; what is sent soon goes over it, if it is sent from here

    [[nodiscard]] OutboxStore &store() { return m_store; }
    [[nodiscard]] Intake &intake() { return m_intake; }
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] Courier &courier() { return m_courier; }
    [[nodiscard]] SentKeeper &keeper() { return m_keeper; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    // What a person decides. False: it is on its way just now, or gone.

    [[nodiscard]] Result<bool, StoreFailure> sendNow(EntryId id);
    /// Out of the outbox, and its file is gone. What is on its way from here is stopped first: if that comes too
    /// late, `notWithdrawn` says so.
    [[nodiscard]] Result<bool, StoreFailure> withdraw(EntryId id);
    [[nodiscard]] Result<bool, StoreFailure> setAside(EntryId id); ///< nothing happens to it until it is sent again
    [[nodiscard]] Result<bool, StoreFailure> resolveAsSent(EntryId id);
    void tryAgain(); ///< all that waits by the clock: pins, consents or accounts are others, or the network is

    [[nodiscard]] QString path(const Entry &entry) const; ///< of its message

Q_SIGNALS:
    void changed(); ///< here or in another process: look again
    void settled(Sealpost::EntryId id);
    void notWithdrawn(Sealpost::EntryId id); ///< it is through, or may be
    void stopped();                          ///< also the copies of what was sent are made
    void failed(const Sealpost::StoreFailure &why);

private:
    Result<bool, StoreFailure> told(const Result<bool, StoreFailure> &done);
    void afterChanged(EntryId id);
    void withdrawStopped(EntryId id);
    void afterIdle();
    void wake(); ///< the outbox, if it is this process that delivers

    const Clock &m_clock;
    OutboxStore m_store;
    Spool m_spool;
    Intake m_intake;
    Outbox m_outbox;
    SettingsStore m_settings;
    SentFolder m_sent;
    SentKeeper m_keeper;
    Courier m_courier;
    OutboxWatch m_watch;
    NetworkChange m_network;
    QSet<EntryId> m_stopped; ///< to be withdrawn as soon as they are not on their way any more
    QTimer m_untilFiled;     ///< while it stops, and copies are being made
    bool m_stopping = false;
};

} // namespace Sealpost
