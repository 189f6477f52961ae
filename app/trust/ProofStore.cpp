#include "trust/ProofStore.h"

#include "store/Statement.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto nothing = [](auto &&) {};

} // namespace

Result<std::optional<QDateTime>, StoreFailure> ProofStore::failedSince(const QString &account,
                                                                       const QString &host) const
{
    return Statement(m_database, u"SELECT since FROM failed_proof WHERE account = ? AND host = ?"_s,
                     {account, host})
        .first([](const Row &row) { return row.time(0); });
}

Result<QList<FailedProof>, StoreFailure> ProofStore::all(const QString &account) const
{
    return Statement(
               m_database,
               u"SELECT account, host, since FROM failed_proof WHERE ? IN ('', account) ORDER BY account, host"_s,
               {account})
        .all([](const Row &row) {
            return FailedProof{row.text(0), row.text(1), row.time(2)};
        });
}

Result<void, StoreFailure> ProofStore::put(const FailedProof &proof)
{
    return Statement(m_database, u"INSERT OR IGNORE INTO failed_proof (account, host, since) VALUES (?, ?, ?)"_s,
                     {proof.account, proof.host, storedTime(proof.since)})
        .run()
        .map(nothing);
}

Result<void, StoreFailure> ProofStore::remove(const QString &account, const QString &host)
{
    return Statement(m_database, u"DELETE FROM failed_proof WHERE account = ? AND host = ?"_s, {account, host})
        .run()
        .map(nothing);
}

Result<void, StoreFailure> ProofStore::forget(const QString &account)
{
    return Statement(m_database, u"DELETE FROM failed_proof WHERE account = ?"_s, {account}).run().map(nothing);
}

} // namespace Sealpost
