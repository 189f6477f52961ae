#pragma once

#include "accounts/Account.h"
#include "ui/accounts/KeptPassword.h"

namespace Sealpost {

class AccountForm;
class TrustSettings;

/// The secrets that are typed in an account's dialog: of the login, of the proxy, of the certificate. They serve a
/// test at once, are kept when the account is saved, and forgotten when it is discarded.
class AccountSecrets
{
public:
    /// All three outlive it.
    AccountSecrets(Engine &engine, AccountForm &form, TrustSettings &trust);

    /// Whether what was typed is to be kept, or counts in this run only: the person gives no passphrase.
    void setKept(bool isKept) { m_isKept = isKept; }
    [[nodiscard]] bool isKept() const { return m_isKept; }
    [[nodiscard]] bool needPassphrase(const Account &account) const; ///< to keep them
    /// What was kept of the password is locked, and none was typed.
    [[nodiscard]] bool areLockedAway(const Account &account) const;

    void serveTest(const Account &account);
    void serveToken(const Account &account); ///< the provider has given one, which is kept already

    /// What was kept for the account as it was before goes. Answers as keepSecrets().
    void keep(const Account &account, const std::optional<Account> &before, QObject *asker,
              const PasswordStore::Done &answer);
    /// What served an account that never came to be like that; `kept` is what there is.
    void forget(const std::optional<Account> &kept);

private:
    [[nodiscard]] TypedSecrets typed(const Account &account) const;
    [[nodiscard]] TypedSecrets toKeep(const Account &account) const;

    Engine &m_engine;
    AccountForm &m_form;
    TrustSettings &m_trust;
    bool m_isKept = true;
    QStringList m_served;                ///< SecretNames under which something is remembered
    std::optional<Account> m_authorized; ///< a token is kept for it
};

} // namespace Sealpost
