#include "trust/ReachStore.h"

#include "store/Statement.h"
#include "trust/FloorStore.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

Result<QList<VerifiedKey>, StoreFailure> ReachStore::verifiedKeys(const QString &account) const
{
    return Statement(m_database,
                     u"SELECT account, host, spki_sha256 FROM verified_key WHERE account = ? ORDER BY host"_s,
                     {account})
        .all([](const Row &row) {
            // A key that somebody broke by hand is one that is never met.
            return VerifiedKey{row.text(0), row.text(1),
                               Fingerprint::parse(row.text(2)).value_or(Fingerprint::of({}))};
        });
}

Result<QList<ReachedRung>, StoreFailure> ReachStore::rungs(const QString &account) const
{
    return Statement(m_database,
                     u"SELECT account, host, rung FROM rung_reached WHERE account = ? ORDER BY host, rung"_s,
                     {account})
        .all([](const Row &row) {
            // The table holds no other words.
            return ReachedRung{row.text(0), row.text(1), rungFrom(row.text(2)).value_or(Encryption::None)};
        });
}

Result<void, StoreFailure> ReachStore::put(const VerifiedKey &key)
{
    return FloorStore(m_database).putKeyLastVerified(key.account, key.host, key.spkiSha256);
}

Result<void, StoreFailure> ReachStore::put(const ReachedRung &reached)
{
    return FloorStore(m_database).putReached(reached.account, reached.host, reached.rung);
}

QString storedRung(Encryption rung)
{
    switch (rung) {
    case Encryption::ImplicitTls:
        return u"smtps"_s;
    case Encryption::StartTls:
        return u"starttls"_s;
    case Encryption::None:
        return u"plain"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Encryption> rungFrom(const QString &stored)
{
    for (const Encryption rung : {Encryption::ImplicitTls, Encryption::StartTls, Encryption::None}) {
        if (storedRung(rung) == stored)
            return rung;
    }
    return std::nullopt;
}

} // namespace Sealpost
