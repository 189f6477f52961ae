// The part of OutboxStore that SentKeeper needs.

#include "outbox/OutboxStore.h"

#include "store/Statement.h"
#include "store/Transaction.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
using Stored = Result<T, StoreFailure>;

} // namespace

Stored<QList<EntryId>> OutboxStore::unfiled() const
{
    return Statement(m_database,
                     u"SELECT id FROM outbox_entry WHERE filed = 0 AND state IN ('sent', 'partly') ORDER BY id"_s)
        .all([](const Row &row) { return row.longNumber(0); });
}

Stored<void> OutboxStore::noteFiled(const QList<EntryId> &entries)
{
    return inTransaction(m_database, [&]() -> Stored<void> {
        for (const EntryId id : entries) {
            const auto noted = Statement(m_database,
                                         u"UPDATE outbox_entry SET filed = 1"
                                         " WHERE id = ? AND state IN ('sent', 'partly')"_s,
                                         {id})
                                   .run();
            if (!noted)
                return failure(noted.error());
        }
        return {};
    });
}

Stored<QStringList> OutboxStore::filedBefore(const QDateTime &time) const
{
    return Statement(m_database,
                     u"SELECT spool FROM outbox_entry WHERE filed = 1 AND state = 'sent' AND settled < ?"_s,
                     {storedTime(time)})
        .all([](const Row &row) { return row.text(0); });
}

Stored<void> OutboxStore::prune(const QStringList &spoolNames)
{
    return inTransaction(m_database, [&]() -> Stored<void> {
        for (const QString &name : spoolNames) {
            const auto gone =
                Statement(m_database, u"DELETE FROM outbox_entry WHERE spool = ? AND state = 'sent'"_s, {name})
                    .run();
            if (!gone)
                return failure(gone.error());
        }
        return {};
    });
}

} // namespace Sealpost
