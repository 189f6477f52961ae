#pragma once

#include "accounts/Account.h"
#include "oauth/Authorization.h"

namespace Sealpost::OAuth {

class TokenCredentials;

/// A person authorises Sealpost for an account; what the provider gives is kept with the passwords, and can be used
/// at once.
///
/// Nobody is sent to the browser for what could not be kept then.
class AccountAuthorization : public QObject
{
    Q_OBJECT

public:
    /// The account has an authorization server. Tokens and store outlive it. `clientSecret`: typed just now, to be
    /// used and kept instead of the one that is kept.
    AccountAuthorization(const Account &account, const std::optional<Secret> &clientSecret,
                         TokenCredentials &tokens, PasswordStore &kept, const RedirectPages &pages,
                         QObject *parent = nullptr);
    ~AccountAuthorization() override;

    /// Once. Ends with one `finished`, later.
    void start();
    void cancel(); ///< ends it now; what is just being kept may be kept all the same

    [[nodiscard]] const Account &account() const { return m_account; }

Q_SIGNALS:
    void browserWanted(const QUrl &url);                                   ///< to be opened there
    void finished(const std::optional<Sealpost::OAuth::Failure> &failure); ///< empty: it is authorised

private:
    using Kept = Result<void, PasswordStoreFailure>;
    void begin();
    void afterTokens(const Result<TokenAnswer, Failure> &tokens);
    void keepClientSecret(const TokenAnswer &tokens);
    void keepRefreshToken(const TokenAnswer &tokens);
    void endNotKept(PasswordStoreFailure why);
    void end(const std::optional<Failure> &failure);

    const Account m_account;
    const std::optional<Secret> m_typedSecret;
    TokenCredentials &m_tokens;
    PasswordStore &m_kept;
    const RedirectPages m_pages;
    AskerLookUp m_lookUp;
    std::unique_ptr<Authorization> m_authorization;
    bool m_isOver = false;
};

} // namespace Sealpost::OAuth
