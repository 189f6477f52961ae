#include "cli/WaySecretInput.h"

#include "accounts/SecretName.h"
#include "cli/SecretInput.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WaySecretInput)
};

const QString proxyPassword = u"proxy-password-stdin"_s;
const QString certificatePassphrase = u"certificate-passphrase-stdin"_s;

/// Behind the ones that were read already. `name` is empty where the account has nothing to open.
Answer<Secrets> withNext(const Secrets &read, const Arguments &arguments, Console &console, const QString &option,
                         const QString &name, const QString &prompt)
{
    if (!arguments.has(option))
        return read;
    if (name.isEmpty())
        return failure(
            CommandFailure::usage(Words::tr("--%1: this account has nothing to use it for.").arg(option)));
    return readSecret(option, prompt, console).map([&](const Secret &secret) {
        return read + Secrets{{name, secret}};
    });
}

} // namespace

QList<QCommandLineOption> waySecretOptions()
{
    return {
        {proxyPassword,
         Words::tr("Read the password of the account's proxy from the next line of standard input.")},
        {certificatePassphrase,
         Words::tr("Read the passphrase of the client certificate from the next line of standard input.")},
    };
}

Answer<Secrets> waySecrets(const Account &account, const Arguments &arguments, Console &console)
{
    return withNext({}, arguments, console, proxyPassword, SecretName::proxyPassword(account),
                    Words::tr("Password of the proxy: "))
        .and_then([&](const Secrets &read) {
            return withNext(read, arguments, console, certificatePassphrase,
                            SecretName::certificatePassphrase(account),
                            Words::tr("Passphrase of the certificate: "));
        });
}

} // namespace Sealpost::Cli
