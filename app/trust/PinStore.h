#pragma once

#include "base/Result.h"
#include "store/StoreFailure.h"
#include "trust/Pin.h"

#include <QList>

namespace Sealpost {

class Database;

/// The pins of a profile, in SQLite.
class PinStore
{
public:
    explicit PinStore(Database &database)
        : m_database(database)
    {
    }

    /// An empty account: of all; an empty host: of all hosts of the account. Oldest first.
    [[nodiscard]] Result<QList<Pin>, StoreFailure> pins(const QString &account = {},
                                                        const QString &host = {}) const;

    /// Adds the pin, or replaces the one of the same account, host and key.
    [[nodiscard]] Result<void, StoreFailure> put(const Pin &pin);
    [[nodiscard]] Result<void, StoreFailure> remove(const Pin &pin);
    [[nodiscard]] Result<void, StoreFailure> forget(const QString &account);

private:
    Database &m_database;
};

} // namespace Sealpost
