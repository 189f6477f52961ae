#pragma once

#include "base/Result.h"
#include "store/StoreFailure.h"

#include <chrono>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QSqlDatabase)

namespace Sealpost {

/// The profile's SQLite file: opened, migrated, shared by every store in it. Lives in one thread.
///
/// WAL, full sync: what a committed transaction wrote survives power loss. Several processes may have it open.
class Database
{
public:
    /// How long one process waits for another that is writing, before it is a StoreFailure::Kind::Busy.
    static constexpr std::chrono::milliseconds patience{5000};

    /// Opens or makes `path` (mode 0600, in a folder that exists) and brings its schema up to date. Its pages are
    /// looked through (9 ms for ten thousand messages): what is damaged is known before it is relied on.
    [[nodiscard]] static Result<std::unique_ptr<Database>, StoreFailure>
    open(const QString &path, std::chrono::milliseconds wait = patience);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

private:
    friend class Statement;

    explicit Database(QString connectionName);
    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] Result<void, StoreFailure> connect(const QString &path, std::chrono::milliseconds wait);
    [[nodiscard]] Result<void, StoreFailure> configure();
    [[nodiscard]] Result<void, StoreFailure> lookThrough(const QString &path);

    QString m_connectionName;
};

} // namespace Sealpost
