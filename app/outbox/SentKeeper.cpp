#include "outbox/SentKeeper.h"

#include "accounts/AccountStore.h"
#include "accounts/SettingsStore.h"
#include "base/Clock.h"
#include "outbox/OutboxStore.h"
#include "outbox/SentFolder.h"
#include "outbox/Spool.h"
#include "store/SyncedFile.h"

#include <QFile>

namespace Sealpost {

using namespace std::chrono_literals;

namespace {

constexpr auto together = 100ms; // what is sent one after the other is filed in one go
constexpr qsizetype mostInHand = 64;

/// Whether a copy is wished. An account that is gone has no wish of its own, and where the settings cannot be read,
/// a copy too many is the lesser evil.
bool isWished(const QString &accountName, const AccountStore &accounts, const SettingsStore &store)
{
    const auto contents = store.load();
    const Settings settings = contents ? contents->settings : Settings();
    const auto account = accounts.find(accountName);
    return account && *account ? keepsSentCopy(**account, settings) : settings.sentCopy;
}

} // namespace

SentKeeper::SentKeeper(OutboxStore &store, Spool &spool, SentFolder &folder, const AccountStore &accounts,
                       const SettingsStore &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_spool(spool)
    , m_folder(folder)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_clock(clock)
{
    for (QTimer *timer : {&m_soon, &m_finish, &m_again})
        timer->setSingleShot(true);
    connect(&folder, &SentFolder::kept, this, &SentKeeper::afterKept);
    connect(&folder, &SentFolder::notKept, this, &SentKeeper::afterNotKept);
    connect(&m_soon, &QTimer::timeout, this, qOverload<>(&SentKeeper::takeUp));
    connect(&m_finish, &QTimer::timeout, this, qOverload<>(&SentKeeper::finish));
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_later.clear();
        takeUp();
    });
    connect(&m_hourly, &QTimer::timeout, this, &SentKeeper::prune);
}

void SentKeeper::start()
{
    m_started = true;
    m_hourly.start(1h);
    prune();
    takeUp();
}

void SentKeeper::look()
{
    if (!m_started || m_soon.isActive())
        return;
    m_rests = false;
    m_soon.start(together);
}

void SentKeeper::takeUp()
{
    takeUpAll();
    restIfDone();
}

void SentKeeper::takeUpAll()
{
    const auto unfiled = m_store.unfiled();
    if (!unfiled)
        return complain(unfiled.error());
    const QList<EntryId> inHand = m_inHand.values() + m_kept;
    for (const EntryId id : *unfiled) {
        if (m_inHand.size() >= mostInHand)
            return;
        if (!inHand.contains(id) && !m_later.contains(id) && !takeUp(id))
            return;
    }
}

/// Whether the disk let it look.
bool SentKeeper::takeUp(EntryId id)
{
    const auto entry = m_store.entry(id);
    if (!entry) {
        complain(entry.error());
        return false;
    }
    if (!*entry)
        return true;
    const SentCopy copy = SentCopy::of(**entry, m_spool);
    const bool isThere = QFile::exists(copy.message.path);
    if (isThere && isWished((*entry)->account, m_accounts, m_settings)) {
        m_rests = false;
        m_inHand.insert(copy.name, id);
        m_folder.keep(copy);
    } else {
        m_rests = false;
        m_kept += id;
        m_finish.start(0ms);
    }
    return true;
}

void SentKeeper::afterKept(const QString &copy)
{
    const auto found = m_inHand.constFind(copy);
    if (found == m_inHand.cend())
        return;
    m_kept += *found;
    m_inHand.erase(found);
    m_finish.start(0ms);
}

void SentKeeper::afterNotKept(const QString &copy, const StoreFailure &why)
{
    const auto found = m_inHand.constFind(copy);
    if (found == m_inHand.cend())
        return;
    m_later += *found;
    m_inHand.erase(found);
    complain(why);
    restIfDone();
}

/// All that is kept so far, in one transaction.
void SentKeeper::finish()
{
    QList<EntryId> done;
    for (const EntryId id : std::exchange(m_kept, {}))
        finish(id, done);
    const auto noted = m_store.noteFiled(done);
    if (!noted) {
        complain(noted.error());
        return restIfDone();
    }
    m_told.reset();
    Q_EMIT filed(done);
    takeUp(); // the next ones
}

/// File first, then row: a row that says that nothing is left to do is never wrong.
void SentKeeper::finish(EntryId id, QList<EntryId> &done)
{
    const auto entry = m_store.entry(id);
    if (!entry || !*entry)
        return;
    const QString name = (*entry)->submission.message.path;
    if ((*entry)->state != EntryState::Sent || m_spool.remove(name)) {
        done += id;
        return;
    }
    m_later += id;
    complain({StoreFailure::Kind::CannotOpen, m_spool.path(name), {}});
}

void SentKeeper::restIfDone()
{
    if (!isBusy() && !std::exchange(m_rests, true))
        Q_EMIT rested();
}

/// After the loss of power a file may be there again whose removal had not reached the disk: it goes for good
/// before nobody knows it any more.
void SentKeeper::prune()
{
    const QDateTime before = m_clock.now().toUTC().addDuration(-entriesStay);
    const auto old = m_store.filedBefore(before);
    if (!old)
        return complain(old.error());
    if (old->isEmpty())
        return;
    for (const QString &name : *old)
        (void)m_spool.remove(name);
    const auto pruned = m_spool.sync().and_then([&] { return m_store.prune(*old); });
    if (!pruned)
        complain(pruned.error());
}

void SentKeeper::complain(const StoreFailure &why)
{
    m_again.start(retryAfter);
    if (std::exchange(m_told, why) != why)
        Q_EMIT notKept(why);
}

} // namespace Sealpost
