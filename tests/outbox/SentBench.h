#pragma once

#include "accounts/AccountStore.h"
#include "accounts/SettingsStore.h"
#include "message/Writing.h"
#include "outbox/Entries.h"
#include "outbox/OutboxStore.h"
#include "outbox/SentFolder.h"
#include "outbox/Spool.h"
#include "store/Database.h"

#include <QDir>
#include <QTemporaryDir>

namespace Sealpost::Test {

/// A profile with an outbox whose messages are sent by word alone.
struct SentBench {
    SentBench()
        : database(*Database::open(folder.filePath(QStringLiteral("outbox.sqlite"))))
        , store(*database)
        , spool(made(QStringLiteral("spool")))
        , accounts(folder.path())
        , settings(folder.path())
    {
    }

    QString made(const QString &name) const
    {
        if (!QDir(folder.path()).mkdir(name))
            qFatal("no folder");
        return folder.filePath(name);
    }

    QString sentPath() const { return folder.filePath(QStringLiteral("Sent")); }
    QStringList copies() const { return QDir(sentPath() + QStringLiteral("/cur")).entryList(QDir::Files); }
    QStringList unfinished() const { return QDir(sentPath() + QStringLiteral("/tmp")).entryList(QDir::Files); }

    /// Accepted for all that are not refused by name.
    Entry sent(Draft draft, const QStringList &refused = {})
    {
        const QString name = spool.newName();
        const auto message = written(draft, spool.path(name));
        if (!message)
            qFatal("no message");
        Entry entry{.account = QStringLiteral("work"),
                    .state = EntryState::Queued,
                    .submission = {*MessageWriter::envelopeOf(draft), *message},
                    .subject = draft.subject,
                    .outcome = {},
                    .enqueued = StoppedClock().now().toUTC(),
                    .notBefore = {},
                    .nextTry = {}};
        entry.submission.message.path = name;
        entry.outcome = untriedOutcome(entry.submission.envelope);
        entry.id = *store.add(entry);
        settle(entry, refused);
        return *store.entry(entry.id).value();
    }

    void settle(const Entry &entry, const QStringList &refused = {})
    {
        using Smtp::RecipientStatus;
        Settlement settlement{.outcome = untriedOutcome(entry.submission.envelope),
                              .nextTry = {},
                              .settled = StoppedClock().now().toUTC(),
                              .way = {Level::Verified, Decision::R4, Encryption::ImplicitTls},
                              .conversation = {}};
        for (Smtp::RecipientResult &one : settlement.outcome.recipients)
            one.status =
                refused.contains(one.recipient.shown()) ? RecipientStatus::Refused : RecipientStatus::Accepted;
        if (!store.settle({{entry.id, settlement}}))
            qFatal("not settled");
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    OutboxStore store;
    Spool spool;
    AccountStore accounts;
    SettingsStore settings;
};

} // namespace Sealpost::Test
