#include "cli/AccountOptions.h"

#include "cli/OAuthOptions.h"
#include "cli/OptionValue.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountOptions)
};

using Done = Answer<void>;

/// A switch and its opposite; both at once is a contradiction.
Done take(const Arguments &arguments, const QString &on, const QString &off, bool &member)
{
    if (arguments.has(on) && arguments.has(off))
        return failure(CommandFailure::usage(Words::tr("--%1 and --%2 contradict each other.").arg(on, off)));
    member = arguments.has(on) || (member && !arguments.has(off));
    return {};
}

Done takeIdentity(const Arguments &arguments, Identity &identity)
{
    return take(arguments, u"address"_s, addressValue, identity.address).and_then([&] {
        return take(arguments, u"display-name"_s, lineValue, identity.displayName);
    });
}

Done takeServer(const Arguments &arguments, Account &account)
{
    return take(arguments, u"host"_s, hostValue, account.host)
        .and_then([&] { return take(arguments, u"smtps-port"_s, portValue, account.smtpsPort); })
        .and_then([&] { return take(arguments, u"starttls-port"_s, portValue, account.startTlsPort); })
        .and_then([&] { return take(arguments, u"plain-port"_s, portValue, account.plainPort); })
        .and_then([&] { return take(arguments, u"proxy"_s, proxyValue, account.proxy); })
        .and_then([&] { return take(arguments, u"timeout"_s, timeoutValue, account.timeout); });
}

Done takeLogin(const Arguments &arguments, Account &account)
{
    return take(arguments, u"username"_s, lineValue, account.username)
        .and_then([&] { return take(arguments, u"credential"_s, credentialValue, account.credentialKind); })
        .and_then([&] { return take(arguments, u"password-command"_s, lineValue, account.passwordCommand); })
        .and_then([&] { return take(arguments, u"client-certificate"_s, fileValue, account.clientCertificate); });
}

Done takeTrust(const Arguments &arguments, Account &account)
{
    return take(arguments, u"ca-file"_s, fileValue, account.caFile)
        .and_then([&] { return take(arguments, u"consent"_s, consentValue, account.consent); })
        .and_then(
            [&] { return take(arguments, u"local-exception"_s, u"no-local-exception"_s, account.localException); })
        .and_then([&] { return take(arguments, u"strict-pin"_s, u"no-strict-pin"_s, account.strictPin); })
        .and_then(
            [&] { return take(arguments, u"very-old-server"_s, u"no-very-old-server"_s, account.veryOldServer); })
        .and_then([&] {
            return take(arguments, u"plain-password-over-unverified"_s, u"no-plain-password-over-unverified"_s,
                        account.plainPasswordOverUnverified);
        });
}

Done takeCopies(const Arguments &arguments, Account &account)
{
    return take(arguments, u"sent-copy"_s, sentCopyValue, account.identity.sentCopy).and_then([&] {
        return take(arguments, u"copy-to-self"_s, yesOrNoValue, account.copyToSelf);
    });
}

Done takeKeeping(const Arguments &arguments, Account &account)
{
    const bool stores = arguments.has(u"password-stdin"_s);
    const bool forgets = arguments.has(u"forget-password"_s);
    for (const QString &other : {u"forget-password"_s, u"password-command"_s}) {
        if (stores && arguments.has(other))
            return failure(CommandFailure::usage(
                Words::tr("--%1 and --%2 contradict each other.").arg(u"password-stdin"_s, other)));
    }
    if (stores)
        account.passwordCommand.clear();
    if (stores || forgets || !account.passwordCommand.isEmpty())
        account.passwordKeeping = stores ? PasswordKeeping::Stored : PasswordKeeping::Asked;
    if (stores && account.username.isEmpty())
        account.username = account.identity.address.shown();
    return {};
}

Done needed(const Arguments &arguments, const QString &option, const QString &sentence)
{
    return arguments.has(option) ? Done() : failure(CommandFailure::usage(sentence));
}

Account loggingInAsAddress(Account account)
{
    const bool provesItself = !account.passwordCommand.isEmpty() ||
                              account.passwordKeeping == PasswordKeeping::Stored ||
                              account.credentialKind != Smtp::Credentials::Kind::Password;
    if (provesItself)
        account.username = account.identity.address.shown();
    return account;
}

} // namespace

QList<QCommandLineOption> accountOptions()
{
    return {
        {u"address"_s, Words::tr("The mail address to send from."), u"ADDR"_s},
        {u"display-name"_s, Words::tr("The name beside the address."), u"NAME"_s},
        {u"host"_s, Words::tr("The submission server."), u"HOST"_s},
        {u"smtps-port"_s, Words::tr("Its port for SMTPS, or off (465)."), u"PORT"_s},
        {u"starttls-port"_s, Words::tr("Its port for STARTTLS, or off (587)."), u"PORT"_s},
        {u"plain-port"_s, Words::tr("Its port without encryption, or off (off)."), u"PORT"_s},
        {u"username"_s, Words::tr("Log in as; empty: do not log in (the address, where there is a password)."),
         u"USER"_s},
        {u"credential"_s,
         Words::tr("What the login proves: password, token (OAuth 2) or external (a certificate)."), u"KIND"_s},
        {u"password-command"_s, Words::tr("A shell command that prints the password or token."), u"CMD"_s},
        {u"password-stdin"_s, Words::tr("Read the password from standard input and store it in the keyring, or in "
                                        "the profile's sealed file.")},
        {u"forget-password"_s, Words::tr("Remove the stored password; it is asked for then.")},
        {u"ca-file"_s, Words::tr("Trust the roots in this PEM file instead of the system's."), u"FILE"_s},
        {u"client-certificate"_s, Words::tr("Show this certificate (PEM with key, or PKCS #12)."), u"FILE"_s},
        {u"consent"_s, Words::tr("Permit none, unverified-tls, plain-mail or plain-mail-and-password."), u"WHAT"_s},
        {u"proxy"_s,
         Words::tr(
             "Go through this proxy: none, system, socks5://[USER@]HOST[:PORT] or http://[USER@]HOST[:PORT]."),
         u"PROXY"_s},
        {u"timeout"_s, Words::tr("Wait so long for each step, or default."), u"SECONDS"_s},
        {u"sent-copy"_s, Words::tr("Keep copies of what is sent: default (as the settings say), yes or no."),
         u"WHETHER"_s},
        {u"copy-to-self"_s, Words::tr("Send each message to its own address too, as a blind copy: yes or no."),
         u"WHETHER"_s},
        {u"local-exception"_s, Words::tr("This computer needs no certificate (the default).")},
        {u"no-local-exception"_s, Words::tr("Treat this computer like any other server.")},
        {u"strict-pin"_s, Words::tr("A pinned key outweighs any authority.")},
        {u"no-strict-pin"_s, Words::tr("An authority may replace a key that was accepted unseen (the default).")},
        {u"very-old-server"_s, Words::tr("Put up with outdated encryption, as unverified.")},
        {u"no-very-old-server"_s, Words::tr("Refuse outdated encryption (the default).")},
        {u"plain-password-over-unverified"_s, Words::tr("Let the password itself go over unverified encryption.")},
        {u"no-plain-password-over-unverified"_s,
         Words::tr("Prove the password there by SCRAM only (the default).")},
    };
}

Answer<Account> changedAccount(const Account &account, const Arguments &arguments)
{
    Account changed = account;
    return takeIdentity(arguments, changed.identity)
        .and_then([&] { return takeServer(arguments, changed); })
        .and_then([&] { return takeLogin(arguments, changed); })
        .and_then([&] { return takeKeeping(arguments, changed); })
        .and_then([&] { return takeAuthorization(arguments, changed); })
        .and_then([&] { return takeTrust(arguments, changed); })
        .and_then([&] { return takeCopies(arguments, changed); })
        .map([&changed] { return changed; });
}

Answer<Account> newAccount(const QString &name, const Arguments &arguments)
{
    return needed(arguments, u"address"_s, Words::tr("An account needs an address: --address ADDR."))
        .and_then([&] {
            return needed(arguments, u"host"_s,
                          Words::tr("An account needs a server, and none is guessed: --host HOST."));
        })
        .and_then([&] { return addressValue(u"address"_s, arguments.value(u"address"_s)); })
        .and_then([&](const Address &address) {
            return hostValue(u"host"_s, arguments.value(u"host"_s)).map([&](const HostName &host) {
                return Account{.name = name, .identity = {{}, address}, .host = host};
            });
        })
        .and_then([&](const Account &account) { return changedAccount(account, arguments); })
        .map([&](const Account &account) {
            return arguments.has(u"username"_s) ? account : loggingInAsAddress(account);
        });
}

} // namespace Sealpost::Cli
