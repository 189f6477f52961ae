#include "outbox/SentKeeper.h"

#include "accounts/AccountStore.h"
#include "accounts/Identities.h"
#include "accounts/SettingsStore.h"
#include "base/Clock.h"
#include "outbox/OutboxStore.h"
#include "outbox/RetrySchedule.h"
#include "outbox/SentFolder.h"
#include "outbox/Spool.h"
#include "store/SyncedFile.h"

#include <QFile>

#include <algorithm>

namespace Sealpost {

using namespace std::chrono_literals;

namespace {

constexpr auto together = 100ms; // what is sent one after the other is filed in one go
constexpr qsizetype mostInHand = 64;

} // namespace

/// What people wish, as it stands in their files now. Where those cannot be read, a copy too many is the lesser
/// evil.
struct SentKeeper::Wishes {
    Wishes(const AccountStore &accountStore, const SettingsStore &settingsStore)
        : settings(settingsStore.load().value_or(SettingsStore::Contents()).settings)
        , accounts(accountStore.load().value_or(AccountStore::Contents()).accounts)
    {
    }

    /// An account that is gone has no wish of its own.
    [[nodiscard]] bool isCopyWished(const Entry &entry) const
    {
        const auto found = std::ranges::find(accounts, entry.account, &Account::name);
        if (found == accounts.end())
            return settings.sentCopy;
        return keepsSentCopy(senderOf(*found, entry.submission.envelope.reversePath()), settings);
    }

    Settings settings;
    QList<Account> accounts;
};

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
    connect(&m_again, &QTimer::timeout, this, qOverload<>(&SentKeeper::takeUp));
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
    if (!m_later.isEmpty() && !m_again.isActive())
        m_again.start(retryAfter);
    restIfDone();
}

void SentKeeper::takeUpAll()
{
    const auto unfiled = m_store.unfiled();
    if (!unfiled)
        return complain(unfiled.error());
    const Wishes wishes(m_accounts, m_settings);
    const QList<EntryId> inHand = m_inHand.values() + m_kept;
    for (const EntryId id : *unfiled) {
        if (m_inHand.size() + m_kept.size() >= mostInHand)
            return;
        if (!inHand.contains(id) && !isPutOff(id) && !takeUp(id, wishes))
            return;
    }
}

/// Whether the disk let it look.
bool SentKeeper::takeUp(EntryId id, const Wishes &wishes)
{
    const auto entry = m_store.entry(id);
    if (!entry) {
        complain(entry.error());
        return false;
    }
    if (!*entry)
        return true;
    const SentCopy copy = SentCopy::of(**entry, m_spool);
    m_rests = false;
    if (QFile::exists(copy.message.path) && wishes.isCopyWished(**entry)) {
        m_inHand.insert(copy.name, id);
        m_folder.keep(copy);
    } else {
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
    m_later.remove(*found);
    m_kept += *found;
    m_inHand.erase(found);
    m_finish.start(0ms);
}

void SentKeeper::afterNotKept(const QString &copy, const StoreFailure &why)
{
    const auto found = m_inHand.constFind(copy);
    if (found == m_inHand.cend())
        return;
    putOff(*found, why);
    m_inHand.erase(found);
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
    putOff(id, {StoreFailure::Kind::CannotOpen, m_spool.path(name), {}});
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

/// A file that is damaged for good must not have the disk at work for ever; one that is full has room again some
/// day.
void SentKeeper::putOff(EntryId id, const StoreFailure &why)
{
    Later &later = m_later[id];
    later.next = m_clock.now().toUTC().addDuration(waitAfter(++later.tries));
    if (std::exchange(later.told, why) != why)
        complain(why);
}

bool SentKeeper::isPutOff(EntryId id) const
{
    const auto later = m_later.constFind(id);
    if (later == m_later.cend())
        return false;
    const auto wait = std::chrono::seconds(m_clock.now().secsTo(later->next));
    return wait > 0s && wait <= waitAfter(later->tries); // more, and the clock was wrong
}

void SentKeeper::complain(const StoreFailure &why)
{
    m_again.start(retryAfter);
    if (std::exchange(m_told, why) != why)
        Q_EMIT notKept(why);
}

} // namespace Sealpost
