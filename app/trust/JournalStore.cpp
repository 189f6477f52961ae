#include "trust/JournalStore.h"

#include "store/Statement.h"
#include "trust/StoredFingerprint.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Event = JournalEntry::Event;

constexpr auto nothing = [](auto &&) {};

const QString sinceRemoval = u" AND id > (SELECT coalesce(max(id), 0) FROM journal AS removal"
                             " WHERE removal.account = journal.account AND removal.event = 'account-removed')"_s;

std::optional<JournalEntry> entryFrom(const Row &row)
{
    const auto event = eventOf(row.text(1));
    if (!event)
        return std::nullopt;
    return JournalEntry{
        .time = row.time(0),
        .event = *event,
        .account = row.text(2),
        .host = row.text(3),
        .spkiSha256 = fingerprintFrom(row.textIfAny(4)),
        .certificateSha256 = fingerprintFrom(row.textIfAny(5)),
        .reason = row.text(6),
    };
}

template <typename Value>
QList<Value> present(const QList<std::optional<Value>> &values)
{
    QList<Value> found;
    for (const auto &value : values) {
        if (value)
            found += *value;
    }
    return found;
}

} // namespace

Result<QList<JournalEntry>, StoreFailure> JournalStore::entries(const QString &account) const
{
    return Statement(m_database,
                     u"SELECT time, event, account, host, spki_sha256, certificate_sha256, reason"
                     " FROM journal WHERE ? IN ('', account) ORDER BY id"_s,
                     {account})
        .all(entryFrom)
        .map(present<JournalEntry>);
}

Result<void, StoreFailure> JournalStore::add(const JournalEntry &entry)
{
    return Statement(m_database,
                     u"INSERT INTO journal (time, event, account, host, spki_sha256, certificate_sha256, reason)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                     {storedTime(entry.time), eventName(entry.event), entry.account, entry.host,
                      stored(entry.spkiSha256), stored(entry.certificateSha256), entry.reason})
        .run()
        .map(nothing);
}

Result<QList<Fingerprint>, StoreFailure> JournalStore::keysSeen(const QString &account, const QString &host) const
{
    return Statement(m_database,
                     u"SELECT spki_sha256 FROM journal WHERE account = ? AND host = ?"
                     " AND event IN ('first-sight', 'key-changed')"_s +
                         sinceRemoval,
                     {account, host})
        .all([](const Row &row) { return fingerprintFrom(row.textIfAny(0)); })
        .map(present<Fingerprint>);
}

Result<bool, StoreFailure> JournalStore::says(const JournalEntry &entry, const QDateTime &since) const
{
    return Statement(m_database,
                     u"SELECT 1 FROM journal WHERE account = ? AND host = ? AND event = ? AND reason = ?"
                     " AND spki_sha256 IS coalesce(?, spki_sha256) AND time >= coalesce(?, '')"_s +
                         sinceRemoval,
                     {entry.account, entry.host, eventName(entry.event), entry.reason, stored(entry.spkiSha256),
                      storedTime(since)})
        .first([](const Row &) { return true; })
        .map([](const std::optional<bool> &found) { return found.has_value(); });
}

} // namespace Sealpost
