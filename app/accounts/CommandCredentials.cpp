#include "accounts/CommandCredentials.h"

#include "accounts/PasswordCommand.h"

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

/// None of the three holds a line end.
QString keyOf(const Account &account)
{
    return account.name.toCaseFolded() + u'\n' + account.host.ace() + u'\n' + account.username;
}

} // namespace

void CommandCredentials::remember(const Account &account, const Secret &secret)
{
    m_typed.insert(keyOf(account), secret);
}

bool CommandCredentials::hasAtHand(const Account &account) const
{
    const bool needsNone = account.username.isEmpty() || account.credentialKind == Kind::External;
    return needsNone || !account.passwordCommand.isEmpty() || m_typed.contains(keyOf(account));
}

void CommandCredentials::ask(const Account &account, QObject *asker, Answer answer)
{
    const auto typed = m_typed.constFind(keyOf(account));
    if (account.credentialKind == Kind::External)
        answerLater(asker, answer, with(account, {}));
    else if (!account.passwordCommand.isEmpty())
        run(account, asker, answer);
    else if (typed != m_typed.cend())
        answerLater(asker, answer, with(account, *typed));
    else
        answerLater(asker, answer, failure(CredentialFailure::NoneStored));
}

void CommandCredentials::rejected(const Account &account)
{
    m_typed.remove(keyOf(account));
}

void CommandCredentials::run(const Account &account, QObject *asker, const Answer &answer)
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
