#include "ui/accounts/AccountSecrets.h"

#include "accounts/SecretName.h"
#include "ui/Engine.h"
#include "ui/accounts/AccountForm.h"
#include "ui/accounts/SignInBox.h"
#include "ui/accounts/TrustSettings.h"

namespace Sealpost {

AccountSecrets::AccountSecrets(Engine &engine, AccountForm &form, TrustSettings &trust)
    : m_engine(engine)
    , m_form(form)
    , m_trust(trust)
{
}

TypedSecrets AccountSecrets::typed(const Account &account) const
{
    TypedSecrets typed{{SecretName::password(account), m_form.password()},
                       {SecretName::clientSecret(account), m_form.signIn().clientSecret().value_or(Secret())},
                       {SecretName::proxyPassword(account), m_form.proxyPassword()},
                       {SecretName::certificatePassphrase(account), m_trust.passphrase()}};
    typed.removeIf([](const auto &secret) { return secret.first.isEmpty() || secret.second.isEmpty(); });
    return typed;
}

/// A password as the tick beside it says; the others always.
TypedSecrets AccountSecrets::toKeep(const Account &account) const
{
    TypedSecrets kept = m_isKept ? typed(account) : TypedSecrets();
    if (account.passwordKeeping == PasswordKeeping::Asked)
        kept.removeIf([&](const auto &secret) { return secret.first == SecretName::password(account); });
    return kept;
}

bool AccountSecrets::needPassphrase(const Account &account) const
{
    return !toKeep(account).isEmpty() && m_engine.passwords().isLocked();
}

bool AccountSecrets::areLockedAway(const Account &account) const
{
    return account.passwordKeeping == PasswordKeeping::Stored && m_form.password().isEmpty() &&
           m_engine.passwords().isLocked() && m_engine.passwords().sealedFile().exists();
}

void AccountSecrets::serveTest(const Account &account)
{
    const TypedSecrets secrets = typed(account);
    rememberSecrets(m_engine, secrets);
    for (const auto &[name, secret] : secrets)
        m_served += name;
}

void AccountSecrets::serveToken(const Account &account)
{
    m_authorized = account;
}

void AccountSecrets::keep(const Account &account, const std::optional<Account> &before, QObject *asker,
                          const PasswordStore::Done &answer)
{
    if (before)
        forgetLeftBehind(m_engine, *before, account);
    rememberSecrets(m_engine, typed(account));
    keepSecrets(m_engine, toKeep(account), asker, answer);
}

void AccountSecrets::forget(const std::optional<Account> &kept)
{
    for (const QString &name : std::as_const(m_served))
        m_engine.credentials().forget(name);
    if (m_authorized)
        forgetLeftBehind(m_engine, *m_authorized, kept);
}

} // namespace Sealpost
