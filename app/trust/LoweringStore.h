#pragma once

#include "base/Result.h"
#include "store/StoreFailure.h"
#include "trust/Lowering.h"

namespace Sealpost {

class Database;

/// What persons lowered and may take back, in SQLite.
class LoweringStore
{
public:
    explicit LoweringStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Lowering>, StoreFailure> all(const QString &account) const; ///< the latest first
    [[nodiscard]] Result<void, StoreFailure> add(const Lowering &lowering); ///< which gets an id of its own
    [[nodiscard]] Result<void, StoreFailure> remove(qint64 id);
    [[nodiscard]] Result<void, StoreFailure> forget(const QString &account);

private:
    Database &m_database;
};

} // namespace Sealpost
