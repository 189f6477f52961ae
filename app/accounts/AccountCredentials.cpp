#include "accounts/AccountCredentials.h"

#include "accounts/PasswordCommand.h"
#include "accounts/SecretName.h"

namespace Sealpost {

namespace {

using Kind = Smtp::Credentials::Kind;
using Given = Result<Smtp::Credentials, CredentialFailure>;

Smtp::Credentials with(const Account &account, const Secret &secret)
{
    return {account.credentialKind, account.username, secret};
}

void answerLater(QObject *asker, const CredentialSource::Answer &answer, const Given &given)
{
    QMetaObject::invokeMethod(
        asker, [answer, given] { answer(given); }, Qt::QueuedConnection);
}

QString keyOf(const Account &account)
{
    return SecretName::password(account);
}

CredentialFailure meaningOf(PasswordStoreFailure failure)
{
    return isOfLock(failure) ? CredentialFailure::Locked : CredentialFailure::NoneStored;
}

} // namespace

AccountCredentials::AccountCredentials(QObject *parent)
    : CredentialSource(parent)
{
}

AccountCredentials::AccountCredentials(PasswordStore &store, QObject *parent)
    : CredentialSource(parent)
    , m_store(&store)
{
    connect(m_store, &PasswordStore::opened, this, [this] { m_notToBeHad.clear(); });
}

void AccountCredentials::remember(const Account &account, const Secret &secret)
{
    m_typed.insert(keyOf(account), secret);
}

void AccountCredentials::keep(const Account &account, const Secret &secret, QObject *asker,
                              PasswordStore::Done answer)
{
    keep(keyOf(account), secret, asker, std::move(answer));
}

void AccountCredentials::keep(const QString &name, const Secret &secret, QObject *asker, PasswordStore::Done answer)
{
    Q_ASSERT(m_store);
    remember(name, secret);
    m_store->write(name, secret, asker, std::move(answer));
    m_stored.insert(name, secret);
    m_refused.remove(name);
    m_notToBeHad.remove(name);
}

bool AccountCredentials::isStored(const Account &account) const
{
    return m_store && account.passwordKeeping == PasswordKeeping::Stored && !isRefused(keyOf(account));
}

bool AccountCredentials::isRefused(const QString &name) const
{
    const auto stored = m_stored.constFind(name);
    return stored != m_stored.cend() && m_refused.contains(name, *stored);
}

bool AccountCredentials::hasAtHand(const Account &account) const
{
    const QString key = keyOf(account);
    const bool needsNone = key.isEmpty() || (account.authorization && account.credentialKind == Kind::Token);
    return needsNone || !account.passwordCommand.isEmpty() || m_typed.contains(key) ||
           (isStored(account) && !m_notToBeHad.contains(key) && !m_store->isLocked());
}

void AccountCredentials::ask(const Account &account, QObject *asker, Answer answer)
{
    const auto typed = m_typed.constFind(keyOf(account));
    if (account.credentialKind == Kind::External)
        answerLater(asker, answer, with(account, {}));
    else if (!account.passwordCommand.isEmpty())
        run(account, asker, answer);
    else if (typed != m_typed.cend())
        answerLater(asker, answer, with(account, *typed));
    else if (isStored(account))
        look(account, asker, answer);
    else
        answerLater(asker, answer, failure(CredentialFailure::NoneStored));
}

// A certificate whose passphrase nobody can look up now may have none; a proxy's user name always goes with a
// password.
void AccountCredentials::askForWay(const Account &account, QObject *asker, WayAnswer answer)
{
    using Found = Result<Secret, PasswordStoreFailure>;
    const auto isLocked = [](const Found &found) { return !found && isOfLock(found.error()); };
    const auto afterProxy = [=, this](const Found &proxyPassword) {
        if (isLocked(proxyPassword))
            return answer(failure(CredentialFailure::Locked));
        const auto afterCertificate = [=](const Found &passphrase) {
            answer(
                WaySecrets{proxyPassword.value_or(Secret()), passphrase.value_or(Secret()), isLocked(passphrase)});
        };
        find(SecretName::certificatePassphrase(account), asker, afterCertificate);
    };
    find(SecretName::proxyPassword(account), asker, afterProxy);
}

/// What was typed under this name, else what is stored under it.
void AccountCredentials::find(const QString &name, QObject *asker, PasswordStore::Read answer)
{
    const auto typed = m_typed.constFind(name);
    if (!name.isEmpty() && typed != m_typed.cend())
        answer(*typed);
    else if (!name.isEmpty() && m_store)
        m_store->read(name, asker, std::move(answer));
    else
        answer(failure(PasswordStoreFailure::NotThere));
}

void AccountCredentials::rejected(const Account &account, const Secret &refused)
{
    const QString key = keyOf(account);
    if (m_typed.value(key) == refused)
        m_typed.remove(key);
    if (!m_refused.contains(key, refused))
        m_refused.insert(key, refused);
}

bool AccountCredentials::hasAnother(const Account &account, const Secret &refused) const
{
    const auto typed = m_typed.constFind(keyOf(account));
    return account.passwordCommand.isEmpty() && typed != m_typed.cend() && *typed != refused;
}

void AccountCredentials::look(const Account &account, QObject *asker, const Answer &answer)
{
    m_store->read(keyOf(account), asker,
                  [this, account, answer](const auto &found) { take(account, found, answer); });
}

void AccountCredentials::take(const Account &account, const Result<Secret, PasswordStoreFailure> &found,
                              const Answer &answer)
{
    const QString key = keyOf(account);
    if (!found) {
        m_notToBeHad.insert(key);
        return answer(failure(meaningOf(found.error())));
    }
    m_stored.insert(key, *found);
    if (isRefused(key))
        return answer(failure(CredentialFailure::NoneStored));
    answer(with(account, *found));
}

void AccountCredentials::run(const Account &account, QObject *asker, const Answer &answer)
{
    auto *command = new PasswordCommand(account.passwordCommand, limit, this);
    connect(asker, &QObject::destroyed, command, &QObject::deleteLater);
    connect(command, &PasswordCommand::finished, command, &QObject::deleteLater);
    connect(command, &PasswordCommand::finished, asker, [account, answer](const std::optional<Secret> &secret) {
        if (secret)
            answer(with(account, *secret));
        else
            answer(failure(CredentialFailure::CommandFailed));
    });
    command->start();
}

} // namespace Sealpost
