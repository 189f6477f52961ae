#include "cli/Login.h"

#include "cli/SecretInput.h"
#include "cli/WaySecretInput.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Login)
};

const QString password = u"password-stdin"_s;

Account withTypedPassword(Account account)
{
    account.passwordCommand.clear();
    account.authorization.reset(); // then what is typed is the token
    if (account.username.isEmpty())
        account.username = account.identity.address.shown();
    return account;
}

Answer<Account> typedLogin(OpenProfile &profile, const Account &account, const Arguments &arguments,
                           Console &console)
{
    if (!arguments.has(password))
        return account;
    return readSecret(password, Words::tr("Password: "), console).map([&](const Secret &secret) {
        const Account login = withTypedPassword(account);
        profile.credentials().remember(login, secret);
        profile.accounts().substitute(login);
        return login;
    });
}

} // namespace

QList<QCommandLineOption> loginOptions()
{
    const QCommandLineOption ofAccount{
        password, Words::tr("Read the password from the first line of standard input, for this run.")};
    return QList{passphraseOption(), ofAccount} + waySecretOptions();
}

Answer<Account> accountToLogIn(OpenProfile &profile, const Account &account, const Arguments &arguments,
                               Console &console)
{
    return typedLogin(profile, account, arguments, console).and_then([&](const Account &login) {
        return waySecrets(login, arguments, console).map([&](const Secrets &typed) {
            for (const auto &[name, secret] : typed)
                profile.credentials().remember(name, secret);
            return login;
        });
    });
}

} // namespace Sealpost::Cli
