#include "cli/OAuthOptions.h"

#include "accounts/AuthorizationRules.h"
#include "cli/OptionValue.h"
#include "oauth/KnownProvider.h"
#include "trust/ShownText.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OAuthOptions)
};

using Done = Answer<void>;
using Kind = Smtp::Credentials::Kind;

const auto provider = u"oauth"_s;
const auto clientId = u"oauth-client-id"_s;
const auto authorizationEndpoint = u"oauth-authorization-endpoint"_s;
const auto tokenEndpoint = u"oauth-token-endpoint"_s;
const auto scope = u"oauth-scope"_s;

Done contradiction(const QString &one, const QString &other)
{
    return failure(CommandFailure::usage(Words::tr("%1 and %2 contradict each other.").arg(one, other)));
}

/// The first of these options that was given.
std::optional<QString> firstGiven(const Arguments &arguments, const QStringList &options)
{
    for (const QString &option : options) {
        if (arguments.has(option))
            return option;
    }
    return std::nullopt;
}

Done takeEndpoint(const Arguments &arguments, const QString &option, QUrl &endpoint)
{
    if (!arguments.has(option))
        return {};
    const QString given = arguments.value(option);
    const auto read = Sealpost::authorizationEndpoint(given);
    if (!read) {
        const QString sentence = Words::tr("--%1: “%2” is no address that begins with https://.");
        return failure(CommandFailure::usage(sentence.arg(option, shownText(given, 100))));
    }
    endpoint = *read;
    return {};
}

Done takeWords(const Arguments &arguments, const QString &option, QString &words)
{
    if (!arguments.has(option))
        return {};
    const QString given = arguments.value(option).simplified();
    if (!isScope(given)) {
        const QString sentence = Words::tr("--%1: “%2” holds what is no letter, digit or sign of ASCII.");
        return failure(CommandFailure::usage(sentence.arg(option, shownText(given, 100))));
    }
    words = given;
    return {};
}

/// A client id belongs to one provider.
Done takeProvider(const Arguments &arguments, AuthorizationServer &server)
{
    if (!arguments.has(provider))
        return {};
    const QString given = arguments.value(provider);
    const auto known = OAuth::knownProvider(given);
    if (!known) {
        const QString sentence = Words::tr("--%1: “%2” is none of google, microsoft and none.");
        return failure(CommandFailure::usage(sentence.arg(provider, shownText(given, 100))));
    }
    const bool isTheSame = OAuth::providerOf(server) == known;
    const QString before = server.clientId;
    server = known->server;
    server.clientId = isTheSame ? before : QString();
    return {};
}

Done checkWhole(const AuthorizationServer &server)
{
    if (isWhole(server))
        return {};
    if (server.authorizationEndpoint.isEmpty() || server.tokenEndpoint.isEmpty())
        return failure(CommandFailure::usage(Words::tr("Say who gives the tokens: --oauth google or microsoft, or "
                                                       "--oauth-authorization-endpoint URL and "
                                                       "--oauth-token-endpoint URL.")));
    return failure(CommandFailure::usage(
        Words::tr("Say as which program Sealpost is registered with the provider: --oauth-client-id ID.")));
}

Done checkNothingElse(const Account &account)
{
    if (account.authorization && !account.passwordCommand.isEmpty())
        return contradiction(u"--oauth"_s, u"--password-command"_s);
    if (account.authorization && account.credentialKind != Kind::Token)
        return contradiction(u"--oauth"_s, u"--credential "_s + credentialName(account.credentialKind));
    return {};
}

Done removeAuthorization(const Arguments &arguments, Account &account)
{
    if (const auto other = firstGiven(arguments, {clientId, authorizationEndpoint, tokenEndpoint, scope}))
        return contradiction(u"--oauth none"_s, u"--"_s + *other);
    const bool wasNeeded = account.authorization && account.credentialKind == Kind::Token;
    account.authorization.reset();
    if (wasNeeded && !arguments.has(u"credential"_s) && account.passwordCommand.isEmpty())
        account.credentialKind = Kind::Password;
    return {};
}

} // namespace

QList<QCommandLineOption> oauthOptions()
{
    return {
        {provider, Words::tr("Log in by OAuth 2 with google, microsoft or the endpoints below; none: not so."),
         u"PROVIDER"_s},
        {clientId, Words::tr("The client id that the provider gave you for Sealpost."), u"ID"_s},
        {authorizationEndpoint, Words::tr("Where your browser goes to authorise Sealpost."), u"URL"_s},
        {tokenEndpoint, Words::tr("Where Sealpost gets its tokens."), u"URL"_s},
        {scope, Words::tr("What the tokens are to be good for, as the provider calls it."), u"SCOPE"_s},
    };
}

Answer<void> takeAuthorization(const Arguments &arguments, Account &account)
{
    if (arguments.value(provider) == "none"_L1)
        return removeAuthorization(arguments, account);
    if (!firstGiven(arguments, {provider, clientId, authorizationEndpoint, tokenEndpoint, scope}))
        return checkNothingElse(account);
    AuthorizationServer server = account.authorization.value_or(AuthorizationServer());
    return takeProvider(arguments, server)
        .and_then([&] { return takeEndpoint(arguments, authorizationEndpoint, server.authorizationEndpoint); })
        .and_then([&] { return takeEndpoint(arguments, tokenEndpoint, server.tokenEndpoint); })
        .and_then([&] { return takeWords(arguments, scope, server.scope); })
        .and_then([&] { return takeWords(arguments, clientId, server.clientId); })
        .and_then([&] { return checkWhole(server); })
        .and_then([&] {
            account.authorization = server;
            if (!arguments.has(u"credential"_s))
                account.credentialKind = Kind::Token;
            return checkNothingElse(account);
        });
}

QString providerWord(const Account &account)
{
    if (!account.authorization)
        return {};
    const auto known = OAuth::providerOf(*account.authorization);
    return known ? known->word : u"own"_s;
}

} // namespace Sealpost::Cli
