#pragma once

#include "base/Result.h"
#include "store/StoreFailure.h"
#include "trust/JournalEntry.h"

#include <QList>

namespace Sealpost {

class Database;

/// The journal of a profile, in SQLite. It grows and is never edited.
///
/// What it is asked reaches back to the account's last removal: a new account of an old name starts afresh.
class JournalStore
{
public:
    explicit JournalStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<JournalEntry>, StoreFailure>
    entries(const QString &account) const; ///< empty: of all
    [[nodiscard]] Result<void, StoreFailure> add(const JournalEntry &entry);

    /// Every key that was a FirstSight or a KeyChanged at this host.
    [[nodiscard]] Result<QList<Fingerprint>, StoreFailure> keysSeen(const QString &account,
                                                                    const QString &host) const;
    /// Whether there is an entry that says the same (event, account, host, reason; key, if it has one) and is not
    /// older than `since`; an invalid time: ever.
    [[nodiscard]] Result<bool, StoreFailure> says(const JournalEntry &entry, const QDateTime &since = {}) const;

private:
    Database &m_database;
};

} // namespace Sealpost
