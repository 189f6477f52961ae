#pragma once

#include "accounts/Account.h"
#include "oauth/Asker.h"
#include "oauth/TokenAnswer.h"

#include <memory>

namespace Sealpost::OAuth {

class TokenRequest;

/// Gets an account's next access token (RFC 6749 §6) with the refresh token that is kept, and keeps the new one if
/// the provider gives one.
///
/// Another process may have done that in the meantime, and the old one is worth nothing then: what is refused is
/// looked up again before it is believed.
class TokenRefresh : public QObject
{
    Q_OBJECT

public:
    /// The account has an authorization server; `way` opens the proxy.
    TokenRefresh(const Account &account, CredentialSource &way, PasswordStore &kept, QObject *parent = nullptr);
    ~TokenRefresh() override;

    void start();

Q_SIGNALS:
    /// Once, last, later.
    void finished(const Sealpost::Result<Sealpost::OAuth::TokenAnswer, Sealpost::OAuth::Failure> &answer);

private:
    using Found = Result<Secret, PasswordStoreFailure>;
    void lookUpToken();
    void afterToken(const Found &found);
    void request();
    void afterAnswer(const Result<TokenAnswer, Failure> &answer);
    void end(const Result<TokenAnswer, Failure> &answer) { Q_EMIT finished(answer); }

    const Account m_account;
    PasswordStore &m_kept;
    AskerLookUp m_lookUp;
    Secret m_token;                   ///< the refresh token
    std::optional<Failure> m_refusal; ///< of m_token
    std::unique_ptr<TokenRequest> m_request;
};

} // namespace Sealpost::OAuth
