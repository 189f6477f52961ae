#pragma once

#include "accounts/Account.h"
#include "base/Result.h"
#include "store/StoreFailure.h"

namespace Sealpost {

class IniText;

/// The accounts of a profile, in accounts.ini: an open file that people may read and edit. No password is in it.
///
/// Read anew at each call: another process may have written. A write replaces the file whole or not at all (mode
/// 0600), and one process at a time writes; comments, and keys that this version does not know, stay.
class AccountStore
{
public:
    explicit AccountStore(const QString &profileFolder);

    /// An entry that a person broke is left out of `accounts` and named in `broken`; it stays in the file. Of two
    /// entries with one name the first counts.
    struct Contents {
        QList<Account> accounts; ///< in the order they were added
        QStringList broken;
    };
    [[nodiscard]] Result<Contents, StoreFailure> load() const;

    /// Names are compared without regard to case.
    [[nodiscard]] Result<std::optional<Account>, StoreFailure> find(const QString &name) const;

    /// Adds it, or replaces the one of the same name.
    [[nodiscard]] Result<void, StoreFailure> save(const Account &account);
    /// Whether there was one, broken or not.
    [[nodiscard]] Result<bool, StoreFailure> remove(const QString &name);

private:
    [[nodiscard]] Result<IniText, StoreFailure> read() const;
    [[nodiscard]] Result<void, StoreFailure> write(const IniText &ini);

    QString m_path;
};

} // namespace Sealpost
