#pragma once

#include "base/Endpoint.h"
#include "base/Result.h"
#include "store/StoreFailure.h"
#include "trust/Fingerprint.h"

namespace Sealpost {

class Database;

/// The key of a host that was last vouched for when it accepted a message (row 7 of TRUST §4).
struct VerifiedKey {
    QString account;
    QString host; ///< HostName::ace()
    Fingerprint spkiSha256;

    friend bool operator==(const VerifiedKey &, const VerifiedKey &) = default;
};

/// A rung of the ladder on which a host accepted a message: a lower one is marked from then on.
struct ReachedRung {
    QString account;
    QString host; ///< HostName::ace()
    Encryption rung;

    friend bool operator==(const ReachedRung &, const ReachedRung &) = default;
};

/// What the hosts of an account have reached beside their floors, all of it at once: as it moves with the account.
/// Of one host FloorStore knows it.
class ReachStore
{
public:
    explicit ReachStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<VerifiedKey>, StoreFailure> verifiedKeys(const QString &account) const;
    [[nodiscard]] Result<QList<ReachedRung>, StoreFailure> rungs(const QString &account) const;
    [[nodiscard]] Result<void, StoreFailure> put(const VerifiedKey &key);
    [[nodiscard]] Result<void, StoreFailure> put(const ReachedRung &reached);

private:
    Database &m_database;
};

[[nodiscard]] QString storedRung(Encryption rung); ///< "smtps", "starttls", "plain"
[[nodiscard]] std::optional<Encryption> rungFrom(const QString &stored);

} // namespace Sealpost
