#pragma once

#include "accounts/Account.h"
#include "accounts/IniFile.h"

namespace Sealpost {

/// The accounts of a profile, in accounts.ini: an open file that people may read and edit. No password is in it.
///
/// Comments, and keys that this version does not know, stay.
class AccountStore
{
public:
    explicit AccountStore(const QString &profileFolder);

    /// An entry that a person broke is left out of `accounts` and named in `broken`; it stays in the file. Of two
    /// entries with one name the first counts.
    struct Contents {
        QList<Account> accounts; ///< in the order of the file; the first is the one that new messages begin with
        QStringList broken;
    };
    [[nodiscard]] Result<Contents, StoreFailure> load() const;

    /// Names are compared without regard to case. One that was substituted is as it was given.
    [[nodiscard]] Result<std::optional<Account>, StoreFailure> find(const QString &name) const;

    /// What find() gives by this name from here on, whatever the file says: an account with what was typed for one
    /// run.
    void substitute(const Account &account);

    /// Adds it, or replaces the one of the same name.
    [[nodiscard]] Result<void, StoreFailure> save(const Account &account);
    /// Whether there was one, broken or not.
    [[nodiscard]] Result<bool, StoreFailure> remove(const QString &name);
    /// To this place in load()'s accounts, 0 is the first; past the end is behind everything. Whether there was
    /// one.
    [[nodiscard]] Result<bool, StoreFailure> move(const QString &name, qsizetype place);

private:
    IniFile m_file;
    QList<Account> m_substituted; ///< the latest first
};

} // namespace Sealpost
