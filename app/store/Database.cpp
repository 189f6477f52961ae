#include "store/Database.h"

#include "base/DiskSpace.h"
#include "store/Schema.h"
#include "store/SqliteFailure.h"
#include "store/Statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto onlyMine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// SQLite gives -wal and -shm the mode of the file itself: so it is there, with its mode, before SQLite comes.
Result<void, StoreFailure> makeFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite, onlyMine)) {
        file.setPermissions(onlyMine); // of an older file; a file system without modes has none to set
        return {};
    }
    if (failedForWantOfSpace(file))
        return failure(StoreFailure{StoreFailure::Kind::Full, path, file.errorString()});
    const QFileInfo there(path);
    const bool readable = there.isFile() && there.isReadable();
    return failure(StoreFailure{readable ? StoreFailure::Kind::ReadOnly : StoreFailure::Kind::CannotOpen, path,
                                file.errorString()});
}

} // namespace

Result<std::unique_ptr<Database>, StoreFailure> Database::open(const QString &path, std::chrono::milliseconds wait)
{
    const auto made = makeFile(path);
    if (!made)
        return failure(made.error());
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString()));
    const auto ready = database->connect(path, wait)
                           .and_then([&] { return database->configure(); })
                           .and_then([&] { return database->lookThrough(path); })
                           .and_then([&] { return migrate(*database, path, schemaSteps()); });
    if (!ready)
        return failure(ready.error());
    return database;
}

Database::Database(QString connectionName)
    : m_connectionName(std::move(connectionName))
{
    QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<void, StoreFailure> Database::connect(const QString &path, std::chrono::milliseconds wait)
{
    QSqlDatabase sqlite = connection();
    sqlite.setDatabaseName(path);
    sqlite.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(wait.count()));
    if (!sqlite.open())
        return failure(storeFailureOf(sqlite.lastError(), path));
    return {};
}

Result<void, StoreFailure> Database::configure()
{
    for (const QString &pragma : {u"journal_mode = WAL"_s, u"synchronous = FULL"_s, u"fullfsync = ON"_s,
                                  u"foreign_keys = ON"_s, u"trusted_schema = OFF"_s}) {
        const auto set = Statement(*this, u"PRAGMA "_s + pragma).run();
        if (!set)
            return failure(set.error());
    }
    return {};
}

Result<void, StoreFailure> Database::lookThrough(const QString &path)
{
    const auto found =
        Statement(*this, u"PRAGMA quick_check(1)"_s).first([](const Row &row) { return row.text(0); });
    if (!found)
        return failure(found.error());
    if (*found != u"ok"_s)
        return failure(StoreFailure{StoreFailure::Kind::Corrupt, path, found->value_or(QString())});
    return {};
}

} // namespace Sealpost
