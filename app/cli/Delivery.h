#pragma once

#include "accounts/SettingsStore.h"
#include "cli/Console.h"
#include "cli/OpenOutbox.h"
#include "outbox/Courier.h"
#include "outbox/OutboxWatch.h"
#include "outbox/SentFolder.h"
#include "outbox/SentKeeper.h"

#include <QElapsedTimer>
#include <QSet>

namespace Sealpost::Cli {

/// Sees messages of the outbox on their way, until each has come to something or waits: this process delivers, or
/// another one of the profile does, and this one watches.
///
/// What else is in the outbox goes along. When nothing is waited for any more, nothing new is taken, but what is in
/// hand is not cut off, and the copies of what was sent are made.
class Delivery : public QObject
{
    Q_OBJECT

public:
    Delivery(OpenProfile &profile, OpenOutbox &outbox, Console &console);

    /// Once; ends with exactly one `finished` or `failed`, later.
    void deliver(const QList<EntryId> &entries);
    /// Nothing more is waited for, and what this process is sending of it is cut off. The second time nothing at
    /// all is waited for.
    void interrupt();

Q_SIGNALS:
    void finished();
    void failed(const Sealpost::StoreFailure &why); ///< nothing can be delivered; everything stays in the outbox

private:
    void lookAt(EntryId id);
    void lookAtAll();
    [[nodiscard]] bool isOver(EntryId id) const;
    [[nodiscard]] bool isInHand() const;
    void afterIdle();
    void endIfDone();
    void afterTrouble(const StoreFailure &why);
    void conclude();
    void end();
    void fail(const StoreFailure &why);

    void showProgress(EntryId id, qint64 sent, qint64 inAll);
    void wipeProgress();

    OpenProfile &m_profile;
    OpenOutbox &m_outboxOnDisk;
    Console &m_console;
    Outbox m_outbox;
    SettingsStore m_settings;
    SentFolder m_sent;
    SentKeeper m_keeper;
    Courier m_courier;
    OutboxWatch m_watch;
    QSet<EntryId> m_awaited;
    qsizetype m_all = 0;
    bool m_isIdle = false; ///< nothing is in hand any more
    bool m_ended = false;
    bool m_interrupted = false;
    bool m_troubleSaid = false;
    QElapsedTimer m_since;
    bool m_progressShown = false;
};

} // namespace Sealpost::Cli
