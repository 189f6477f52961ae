#pragma once

#include "outbox/Lane.h"
#include "outbox/OutboxStore.h"

#include <QTimer>

#include <map>

namespace Sealpost {

class AccountStore;

/// Delivers what waits in the outbox: each account's messages side by side with the others', its large ones beside
/// its small ones, and each as soon as it is due.
///
/// One process of a profile has one that runs; the others write into the OutboxStore, and it looks there.
class Outbox : public QObject
{
    Q_OBJECT

public:
    /// Other processes write without telling; so often it looks whether they did.
    static constexpr std::chrono::milliseconds glance{2000};

    Outbox(OutboxStore &store, const Spool &spool, const AccountStore &accounts, const LineParts &parts,
           QObject *parent = nullptr);
    ~Outbox() override;

    /// Sets right what a process left that died while it was sending, and begins.
    [[nodiscard]] Result<void, StoreFailure> start();

    /// A line that was warmed up for messages of its account (open, or on its way): what is due for it goes over
    /// that one. It is kept while something of the account is due soon, else closed.
    void lend(std::unique_ptr<Line> line);

    void wake();             ///< something was enqueued, or may go again
    void stop();             ///< takes nothing new; `idle` when nothing is in hand any more
    void goOn();             ///< takes new ones again
    void cancel(EntryId id); ///< if it is on its way just now
    [[nodiscard]] Result<void, StoreFailure> tryAgain(); ///< all that waits by the clock goes now: another network

    [[nodiscard]] bool isSending(EntryId id) const;

Q_SIGNALS:
    void progress(Sealpost::EntryId id, qint64 octetsSent, qint64 octetsInAll);
    void changed(Sealpost::EntryId id); ///< its row is another
    void idle();                        ///< nothing is on its way, and nothing is due now
    void failed(const Sealpost::StoreFailure &why);

private:
    void lookForWork();
    [[nodiscard]] Lane *laneFor(const LaneKey &key);
    Lane *open(const LaneKey &key, std::unique_ptr<Line> line);
    [[nodiscard]] bool isOfUse(const LaneKey &key, const Lane &lane) const;
    void afterSettled(EntryId id, bool lineFailed);
    void rest();
    [[nodiscard]] QDateTime now() const;

    OutboxStore &m_store;
    const Spool &m_spool;
    const AccountStore &m_accounts;
    LineParts m_parts;
    std::map<LaneKey, std::unique_ptr<Lane>> m_lanes; ///< while they have work, now or soon
    QTimer m_timer;
    bool m_stopping = false;
};

} // namespace Sealpost
