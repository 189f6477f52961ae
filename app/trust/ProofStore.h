#pragma once

#include "base/Result.h"
#include "store/StoreFailure.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Sealpost {

class Database;

/// A server that was asked to prove that it knows the password, and could not (RFC 5802 §3: ServerSignature).
struct FailedProof {
    QString account;
    QString host; ///< HostName::ace()
    QDateTime since;

    friend bool operator==(const FailedProof &, const FailedProof &) = default;
};

/// The failed proofs of a profile, in SQLite: one for each host of an account, the first that is not forgiven.
class ProofStore
{
public:
    explicit ProofStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<QDateTime>, StoreFailure> failedSince(const QString &account,
                                                                             const QString &host) const;
    [[nodiscard]] Result<QList<FailedProof>, StoreFailure>
    all(const QString &account = {}) const; ///< empty: of all
    [[nodiscard]] Result<void, StoreFailure> put(const FailedProof &proof);
    [[nodiscard]] Result<void, StoreFailure> remove(const QString &account, const QString &host);
    [[nodiscard]] Result<void, StoreFailure> forget(const QString &account);

private:
    Database &m_database;
};

} // namespace Sealpost
