#pragma once

#include "base/Result.h"
#include "store/StoreFailure.h"

#include <memory>

QT_FORWARD_DECLARE_CLASS(QSqlDatabase)

namespace Sealpost {

/// The profile's SQLite file: opened, migrated, shared by every store in it. Lives in one thread.
///
/// WAL, full sync: what a committed transaction wrote survives power loss. Several processes may have it open.
class Database
{
public:
    /// Opens or makes `path` (mode 0600) and brings its schema up to date.
    [[nodiscard]] static Result<std::unique_ptr<Database>, StoreFailure> open(const QString &path);
    ~Database();

    /// For the *Store classes only.
    [[nodiscard]] QSqlDatabase connection() const;

private:
    explicit Database(QString connectionName);
    QString m_connectionName;
};

/// One transaction, rolled back unless commit() was called and succeeded.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void, StoreFailure> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace Sealpost
