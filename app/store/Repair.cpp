#include "store/Repair.h"

#include "store/Statement.h"
#include "store/SyncedFile.h"
#include "store/Transaction.h"

#include <QDateTime>
#include <QFile>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Done = Result<void, StoreFailure>;

/// With its log, which may hold what was written last: the two belong together.
Done moveAside(const QString &path, const QString &aside)
{
    const auto moved = moveFile(path, aside);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (moved && QFile::exists(path + suffix))
            (void)moveFile(path + suffix, aside + suffix); // without it the older state is what can be read
    }
    return moved;
}

Result<QStringList, StoreFailure> columnsOf(Database &database, const QString &schema, const QString &table)
{
    return Statement(database, u"SELECT name FROM pragma_table_info(?, ?)"_s, {table, schema})
        .all([](const Row &row) { return row.text(0); });
}

/// What both have: the damaged one may be of an older version.
Done copyTable(Database &database, const QString &table)
{
    const auto here = columnsOf(database, u"main"_s, table);
    const auto there = columnsOf(database, u"damaged"_s, table);
    if (!here || !there)
        return failure(here ? there.error() : here.error());
    QStringList common;
    for (const QString &column : *here) {
        if (there->contains(column))
            common += u'"' + column + u'"';
    }
    if (common.isEmpty())
        return failure(StoreFailure{StoreFailure::Kind::Corrupt, {}, {}});
    const QString sql = u"INSERT INTO main.\"%1\" (%2) SELECT %2 FROM damaged.\"%1\""_s;
    return Statement(database, sql.arg(table, common.join(u", "_s))).run().map([](int) {});
}

/// In the order in which they were made: what refers to another table comes after it.
Result<QStringList, StoreFailure> tables(Database &database)
{
    return Statement(database,
                     u"SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                     " ORDER BY rowid"_s)
        .all([](const Row &row) { return row.text(0); });
}

Result<QStringList, StoreFailure> copyTables(Database &database)
{
    return tables(database).map([&](const QStringList &names) {
        QStringList lost;
        for (const QString &table : names) {
            const auto copied = inTransaction(database, [&] { return copyTable(database, table); });
            if (!copied)
                lost += table;
        }
        return lost;
    });
}

QString nameAside(const QString &path)
{
    return u"%1.damaged-%2"_s.arg(path, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s));
}

} // namespace

Result<Repair, StoreFailure> repairDatabase(const QString &path)
{
    const QString aside = nameAside(path);
    const Done moved = moveAside(path, aside);
    if (!moved)
        return failure(moved.error());
    const auto made = Database::open(path);
    if (!made)
        return failure(made.error());
    // A file that is no database at all cannot even be attached.
    const auto attached = Statement(**made, u"ATTACH DATABASE ? AS damaged"_s, {aside}).run();
    const auto lost = attached ? copyTables(**made) : tables(**made);
    return lost.map([&](const QStringList &tables) { return Repair{aside, tables}; });
}

} // namespace Sealpost
