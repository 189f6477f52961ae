#pragma once

#include "accounts/Account.h"
#include "outbox/Entry.h"
#include "store/StoreFailure.h"

#include <QList>
#include <QObject>

namespace Sealpost {

class Clock;
class OutboxStore;
class Spool;

/// What is to be enqueued: a message that lies among the profile's temporary files, and for whom it is.
struct Order {
    Account account;
    Submission submission; ///< message.path is absolute; the file is moved
    QString subject;       ///< as people read it
    QDateTime notBefore;   ///< undo, or a time that the person chose; invalid: as soon as possible
};

/// Where messages enter the outbox. What is `enqueued` survives whatever happens to this process or this machine;
/// before that nobody may be told that it is safe, and the draft stays.
///
/// First the file and its name are on the disk, then the row. The files of several are written at once; their rows
/// are added in the order in which they came, as it is the order in which they go.
class Intake : public QObject
{
    Q_OBJECT

public:
    Intake(OutboxStore &store, Spool &spool, const Clock &clock, QObject *parent = nullptr);
    ~Intake() override;

    /// Several at once are fine. Ends with exactly one `enqueued` or `refused` for the name that it returns, later;
    /// refused, the message is still nowhere but in the draft.
    QString enqueue(const Order &order);

    /// The same under a name that is known before: who keeps the message elsewhere notes it there.
    void enqueue(const Order &order, const QString &name);
    [[nodiscard]] QString newName() const;

Q_SIGNALS:
    void enqueued(const QString &name, Sealpost::EntryId id);
    void refused(const QString &name, const Sealpost::StoreFailure &why);

private:
    struct Coming {
        QString name; ///< in the spool
        Entry entry;
        bool isKept = false;
    };

    void afterKept(const QString &name);
    void addRows();
    void addRow(const Coming &kept);
    void refuse(const QString &name, const StoreFailure &why);
    [[nodiscard]] QList<Coming>::iterator find(const QString &name);

    OutboxStore &m_store;
    Spool &m_spool;
    const Clock &m_clock;
    QList<Coming> m_coming; ///< on their way to the disk
};

} // namespace Sealpost
