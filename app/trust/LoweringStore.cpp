#include "trust/LoweringStore.h"

#include "store/Statement.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using What = Lowering::What;

constexpr auto nothing = [](auto &&) {};

What whatFrom(const QString &name)
{
    for (const What what : {What::Floor, What::Proof})
        if (loweringName(what) == name)
            return what;
    return What::Permission; // the table holds no other words
}

} // namespace

QString loweringName(What what)
{
    switch (what) {
    case What::Floor:
        return u"floor"_s;
    case What::Proof:
        return u"proof"_s;
    case What::Permission:
        return u"permission"_s;
    }
    Q_UNREACHABLE();
}

QString unspokenReason()
{
    return u"on the command line"_s;
}

Result<QList<Lowering>, StoreFailure> LoweringStore::all(const QString &account) const
{
    return Statement(m_database,
                     u"SELECT id, time, what, account, host, permission, before, after, reason FROM lowering"
                     " WHERE account = ? ORDER BY id DESC"_s,
                     {account})
        .all([](const Row &row) {
            return Lowering{
                .id = row.longNumber(0),
                .time = row.time(1),
                .what = whatFrom(row.text(2)),
                .account = row.text(3),
                .host = row.text(4),
                .permission = row.text(5),
                .before = row.text(6),
                .after = row.text(7),
                .reason = row.text(8),
            };
        });
}

Result<void, StoreFailure> LoweringStore::add(const Lowering &lowering)
{
    return Statement(m_database,
                     u"INSERT INTO lowering (time, what, account, host, permission, before, after, reason)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {storedTime(lowering.time), loweringName(lowering.what), lowering.account, lowering.host,
                      lowering.permission, lowering.before, lowering.after, lowering.reason})
        .run()
        .map(nothing);
}

Result<void, StoreFailure> LoweringStore::remove(qint64 id)
{
    return Statement(m_database, u"DELETE FROM lowering WHERE id = ?"_s, {id}).run().map(nothing);
}

Result<void, StoreFailure> LoweringStore::forget(const QString &account)
{
    return Statement(m_database, u"DELETE FROM lowering WHERE account = ?"_s, {account}).run().map(nothing);
}

} // namespace Sealpost
