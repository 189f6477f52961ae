#include "oauth/AccountAuthorization.h"

#include "accounts/SecretName.h"
#include "oauth/TokenCredentials.h"

#include <QPointer>

namespace Sealpost::OAuth {

using Kind = Failure::Kind;

AccountAuthorization::AccountAuthorization(const Account &account, const std::optional<Secret> &clientSecret,
                                           TokenCredentials &tokens, PasswordStore &kept,
                                           const RedirectPages &pages, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_typedSecret(clientSecret)
    , m_tokens(tokens)
    , m_kept(kept)
    , m_pages(pages)
    , m_lookUp(account, tokens, kept)
{
    connect(&m_lookUp, &AskerLookUp::found, this, &AccountAuthorization::begin);
    connect(&m_lookUp, &AskerLookUp::failed, this, &AccountAuthorization::end);
}

AccountAuthorization::~AccountAuthorization() = default;

// What is kept is looked at even where a secret was typed: it shows whether the store works.
void AccountAuthorization::start()
{
    m_lookUp.start();
}

void AccountAuthorization::cancel()
{
    const QPointer alive(this);
    if (m_authorization)
        m_authorization->cancel(); // which ends us too, unless the tokens are there
    if (alive)
        end(Failure{Kind::Cancelled});
}

void AccountAuthorization::begin()
{
    if (m_isOver)
        return;
    Asker asker = m_lookUp.asker();
    if (m_typedSecret)
        asker.clientSecret = m_typedSecret;
    m_authorization = std::make_unique<Authorization>(*m_account.authorization, m_account.username, asker, m_pages);
    connect(m_authorization.get(), &Authorization::browserWanted, this, &AccountAuthorization::browserWanted);
    connect(m_authorization.get(), &Authorization::finished, this, &AccountAuthorization::afterTokens);
    m_authorization->start();
}

void AccountAuthorization::afterTokens(const Result<TokenAnswer, Failure> &tokens)
{
    if (!tokens)
        end(tokens.error());
    else if (m_typedSecret)
        keepClientSecret(*tokens);
    else
        keepRefreshToken(*tokens);
}

void AccountAuthorization::keepClientSecret(const TokenAnswer &tokens)
{
    m_kept.write(SecretName::clientSecret(m_account), *m_typedSecret, this, [this, tokens](const Kept &kept) {
        if (!kept)
            endNotKept(kept.error());
        else if (!m_isOver)
            keepRefreshToken(tokens);
    });
}

void AccountAuthorization::keepRefreshToken(const TokenAnswer &tokens)
{
    m_kept.write(SecretName::refreshToken(m_account), *tokens.refreshToken, this, [this, tokens](const Kept &kept) {
        if (!kept)
            return endNotKept(kept.error());
        m_tokens.remember(m_account, tokens);
        end({});
    });
}

void AccountAuthorization::endNotKept(PasswordStoreFailure why)
{
    end(Failure{.kind = Kind::NotKept, .store = why});
}

void AccountAuthorization::end(const std::optional<Failure> &failure)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT finished(failure);
}

} // namespace Sealpost::OAuth
