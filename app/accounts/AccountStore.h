#pragma once

#include "accounts/Account.h"
#include "base/Result.h"
#include "store/StoreFailure.h"

namespace Sealpost {

/// The accounts of a profile, in accounts.ini: an open file that people may read and edit. No password is in it.
///
/// Read anew at each call: another process may have written. A write replaces the file whole or not at all.
class AccountStore
{
public:
    explicit AccountStore(const QString &profileFolder);

    /// An entry that a person broke is left out of `accounts` and named in `broken`; it stays in the file.
    struct Contents {
        QList<Account> accounts; ///< in the order they were added
        QStringList broken;
    };
    [[nodiscard]] Result<Contents, StoreFailure> load() const;
    [[nodiscard]] Result<std::optional<Account>, StoreFailure> find(const QString &name) const;

    /// Adds it, or replaces the one of the same name.
    [[nodiscard]] Result<void, StoreFailure> save(const Account &account);
    /// Whether there was one.
    [[nodiscard]] Result<bool, StoreFailure> remove(const QString &name);

private:
    QString m_path;
};

} // namespace Sealpost
