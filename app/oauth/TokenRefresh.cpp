#include "oauth/TokenRefresh.h"

#include "accounts/SecretName.h"
#include "oauth/Grant.h"
#include "oauth/TokenRequest.h"

namespace Sealpost::OAuth {

using Kind = Failure::Kind;

TokenRefresh::TokenRefresh(const Account &account, CredentialSource &way, PasswordStore &kept, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_kept(kept)
    , m_lookUp(account, way, kept)
{
    connect(&m_lookUp, &AskerLookUp::found, this, &TokenRefresh::lookUpToken);
    connect(&m_lookUp, &AskerLookUp::failed, this, [this](const Failure &why) { end(failure(why)); });
}

TokenRefresh::~TokenRefresh() = default;

void TokenRefresh::start()
{
    m_lookUp.start();
}

void TokenRefresh::lookUpToken()
{
    m_kept.read(SecretName::refreshToken(m_account), this, [this](const Found &found) { afterToken(found); });
}

void TokenRefresh::afterToken(const Found &found)
{
    if (!found && found.error() == PasswordStoreFailure::NotThere)
        return end(failure(m_refusal.value_or(Failure{Kind::NotAuthorized})));
    if (!found)
        return end(failure(Failure{.kind = Kind::NotKept, .store = found.error()}));
    if (m_refusal && *found == m_token)
        return end(failure(*m_refusal));
    m_refusal.reset();
    m_token = *found;
    request();
}

void TokenRefresh::request()
{
    if (m_request)
        m_request.release()->deleteLater(); // it may be what speaks to us
    const AuthorizationServer &server = *m_account.authorization;
    m_request = std::make_unique<TokenRequest>(
        server.tokenEndpoint, refreshGrant(server, m_lookUp.asker().clientSecret, m_token), m_lookUp.asker().way);
    connect(m_request.get(), &TokenRequest::finished, this, &TokenRefresh::afterAnswer);
    m_request->start();
}

void TokenRefresh::afterAnswer(const Result<TokenAnswer, Failure> &answer)
{
    if (!answer && answer.error().kind == Kind::NotAuthorized) {
        m_refusal = answer.error();
        return lookUpToken();
    }
    if (!answer || !answer->refreshToken)
        return end(answer);
    // Where it cannot be kept, the access token is good all the same; the next start asks the person once more.
    m_kept.write(SecretName::refreshToken(m_account), *answer->refreshToken, this,
                 [this, answer](const Result<void, PasswordStoreFailure> &) { end(answer); });
}

} // namespace Sealpost::OAuth
