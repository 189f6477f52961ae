#include "trust/FloorStore.h"

#include "store/Statement.h"
#include "trust/ReachStore.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto nothing = [](auto &&) {};

Level levelFrom(const Row &row, int column)
{
    return static_cast<Level>(row.number(column)); // the table holds no other numbers
}

} // namespace

Result<std::optional<Level>, StoreFailure> FloorStore::floor(const QString &account, const QString &host) const
{
    return Statement(m_database, u"SELECT level FROM floor WHERE account = ? AND host = ?"_s, {account, host})
        .first([](const Row &row) { return levelFrom(row, 0); });
}

Result<QList<Floor>, StoreFailure> FloorStore::floors(const QString &account) const
{
    return Statement(
               m_database,
               u"SELECT account, host, level, since FROM floor WHERE ? IN ('', account) ORDER BY account, host"_s,
               {account})
        .all([](const Row &row) {
            return Floor{row.text(0), row.text(1), levelFrom(row, 2), row.time(3)};
        });
}

Result<void, StoreFailure> FloorStore::put(const Floor &floor)
{
    return Statement(m_database,
                     u"INSERT OR REPLACE INTO floor (account, host, level, since) VALUES (?, ?, ?, ?)"_s,
                     {floor.account, floor.host, static_cast<int>(floor.level), storedTime(floor.since)})
        .run()
        .map(nothing);
}

Result<void, StoreFailure> FloorStore::remove(const QString &account, const QString &host)
{
    return Statement(m_database, u"DELETE FROM floor WHERE account = ? AND host = ?"_s, {account, host})
        .run()
        .map(nothing);
}

Result<std::optional<Fingerprint>, StoreFailure> FloorStore::keyLastVerified(const QString &account,
                                                                             const QString &host) const
{
    return Statement(m_database, u"SELECT spki_sha256 FROM verified_key WHERE account = ? AND host = ?"_s,
                     {account, host})
        .first([](const Row &row) { return Fingerprint::parse(row.text(0)); })
        .map([](const std::optional<std::optional<Fingerprint>> &key) { return key.value_or(std::nullopt); });
}

Result<void, StoreFailure> FloorStore::putKeyLastVerified(const QString &account, const QString &host,
                                                          const Fingerprint &spkiSha256)
{
    return Statement(m_database,
                     u"INSERT OR REPLACE INTO verified_key (account, host, spki_sha256) VALUES (?, ?, ?)"_s,
                     {account, host, spkiSha256.hex()})
        .run()
        .map(nothing);
}

Result<bool, StoreFailure> FloorStore::hasReached(const QString &account, const QString &host,
                                                  Encryption rung) const
{
    return Statement(m_database, u"SELECT 1 FROM rung_reached WHERE account = ? AND host = ? AND rung = ?"_s,
                     {account, host, storedRung(rung)})
        .first([](const Row &) { return true; })
        .map([](const std::optional<bool> &found) { return found.has_value(); });
}

Result<void, StoreFailure> FloorStore::putReached(const QString &account, const QString &host, Encryption rung)
{
    return Statement(m_database, u"INSERT OR IGNORE INTO rung_reached (account, host, rung) VALUES (?, ?, ?)"_s,
                     {account, host, storedRung(rung)})
        .run()
        .map(nothing);
}

Result<void, StoreFailure> FloorStore::forget(const QString &account)
{
    for (const QString &table : {u"floor"_s, u"verified_key"_s, u"rung_reached"_s}) {
        const auto gone = Statement(m_database, u"DELETE FROM %1 WHERE account = ?"_s.arg(table), {account}).run();
        if (!gone)
            return failure(gone.error());
    }
    return {};
}

} // namespace Sealpost
