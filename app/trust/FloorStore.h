#pragma once

#include "base/Endpoint.h"
#include "base/Result.h"
#include "store/StoreFailure.h"
#include "trust/Facts.h"

namespace Sealpost {

class Database;

/// The highest level at which a host of an account accepted a message (F of TRUST §1).
struct Floor {
    QString account;
    QString host; ///< HostName::ace()
    Level level;  ///< Verified, Pinned, Unverified or Plain
    QDateTime since;

    friend bool operator==(const Floor &, const Floor &) = default;
};

/// What an account's hosts have reached, in SQLite: the floor, the key last verified, the rungs of the ladder.
class FloorStore
{
public:
    explicit FloorStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<Level>, StoreFailure> floor(const QString &account,
                                                                   const QString &host) const;
    [[nodiscard]] Result<QList<Floor>, StoreFailure> floors(const QString &account = {}) const; ///< empty: of all
    [[nodiscard]] Result<void, StoreFailure> put(const Floor &floor);
    [[nodiscard]] Result<void, StoreFailure> remove(const QString &account, const QString &host);

    [[nodiscard]] Result<std::optional<Fingerprint>, StoreFailure> keyLastVerified(const QString &account,
                                                                                   const QString &host) const;
    [[nodiscard]] Result<void, StoreFailure> putKeyLastVerified(const QString &account, const QString &host,
                                                                const Fingerprint &spkiSha256);

    [[nodiscard]] Result<bool, StoreFailure> hasReached(const QString &account, const QString &host,
                                                        Encryption rung) const;
    [[nodiscard]] Result<void, StoreFailure> putReached(const QString &account, const QString &host,
                                                        Encryption rung);

    /// All that is known of the account's hosts goes.
    [[nodiscard]] Result<void, StoreFailure> forget(const QString &account);

private:
    Database &m_database;
};

} // namespace Sealpost
