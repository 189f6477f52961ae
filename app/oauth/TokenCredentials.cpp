#include "oauth/TokenCredentials.h"

#include "accounts/SecretName.h"
#include "base/Clock.h"
#include "oauth/TokenRefresh.h"

namespace Sealpost::OAuth {

using Kind = Failure::Kind;

namespace {

/// Neither holds a line end.
QString keyOf(const Account &account)
{
    return SecretName::refreshToken(account) + u'\n' + account.authorization->scope;
}

Smtp::Credentials with(const Account &account, const Secret &token)
{
    return {account.credentialKind, account.username, token};
}

CredentialFailure meaningOf(const Failure &failure)
{
    switch (failure.kind) {
    case Kind::NotKept:
        return failure.store && isOfLock(*failure.store) ? CredentialFailure::Locked
                                                         : CredentialFailure::NotAuthorized;
    case Kind::Unreachable:
    case Kind::BadAnswer:
        return CredentialFailure::Unreachable;
    case Kind::CannotListen:
    case Kind::TimedOut:
    case Kind::Cancelled:
    case Kind::Declined:
    case Kind::RequestRefused:
    case Kind::NotAuthorized:
    case Kind::NoRefreshToken:
        return CredentialFailure::NotAuthorized;
    }
    Q_UNREACHABLE();
}

} // namespace

TokenCredentials::TokenCredentials(CredentialSource &others, PasswordStore &kept, const Clock &clock,
                                   QObject *parent)
    : CredentialSource(parent)
    , m_others(others)
    , m_kept(kept)
    , m_clock(clock)
{
}

bool TokenCredentials::isFor(const Account &account)
{
    return account.authorization && account.credentialKind == Smtp::Credentials::Kind::Token;
}

void TokenCredentials::remember(const Account &account, const TokenAnswer &tokens)
{
    const QDateTime end = m_clock.now().addSecs((tokens.lifetime - margin).count());
    m_held.insert(keyOf(account), {tokens.accessToken, end});
}

void TokenCredentials::ask(const Account &account, QObject *asker, Answer answer)
{
    if (!isFor(account))
        return m_others.ask(account, asker, std::move(answer));
    const QString key = keyOf(account);
    m_replaceable.remove(key);
    const auto held = m_held.find(key);
    if (held != m_held.end() && m_clock.now() < held->end) {
        held->isOld = true;
        QMetaObject::invokeMethod(
            asker, [answer, given = with(account, held->token)] { answer(given); }, Qt::QueuedConnection);
        return;
    }
    QList<Asked> &waiting = m_asked[key];
    waiting += Asked{asker, std::move(answer)};
    if (waiting.size() == 1)
        refresh(account);
}

/// What opens a proxy or a certificate is no token.
void TokenCredentials::askForWay(const Account &account, QObject *asker, WayAnswer answer)
{
    m_others.askForWay(account, asker, std::move(answer));
}

void TokenCredentials::refresh(const Account &account)
{
    auto *refresh = new TokenRefresh(account, m_others, m_kept, this);
    connect(refresh, &TokenRefresh::finished, refresh, &QObject::deleteLater);
    connect(refresh, &TokenRefresh::finished, this,
            [this, account](const Result<TokenAnswer, Failure> &tokens) { afterRefresh(account, tokens); });
    refresh->start();
}

void TokenCredentials::afterRefresh(const Account &account, const Result<TokenAnswer, Failure> &tokens)
{
    if (tokens)
        remember(account, *tokens);
    const QPointer alive(this);
    for (const Asked &asked : m_asked.take(keyOf(account))) {
        if (!alive || !asked.asker)
            continue;
        if (tokens)
            asked.answer(with(account, tokens->accessToken));
        else
            asked.answer(failure(meaningOf(tokens.error())));
    }
}

void TokenCredentials::rejected(const Account &account, const Secret &refused)
{
    if (!isFor(account))
        return m_others.rejected(account, refused);
    const QString key = keyOf(account);
    if (m_held.contains(key) && m_held.value(key).token == refused && m_held.take(key).isOld)
        m_replaceable.insert(key);
}

// In its place there may be another one, or one may be on its way.
bool TokenCredentials::hasAnother(const Account &account, const Secret &refused) const
{
    if (!isFor(account))
        return m_others.hasAnother(account, refused);
    const QString key = keyOf(account);
    const bool isReplaced = m_held.contains(key) && m_held.value(key).token != refused;
    return isReplaced || m_asked.contains(key) || m_replaceable.contains(key);
}

} // namespace Sealpost::OAuth
