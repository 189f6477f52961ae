#include "cli/AuthorizeCommand.h"

#include "cli/AuthorizationFailure.h"
#include "cli/Browser.h"
#include "cli/OpenOutbox.h"
#include "cli/SecretInput.h"
#include "cli/WaySecretInput.h"
#include "trust/ShownText.h"
#include "wording/OAuthText.h"

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

AuthorizeCommand::AuthorizeCommand(const Arguments &arguments, Console &console)
    : m_arguments(arguments)
    , m_console(console)
{
}

AuthorizeCommand::~AuthorizeCommand() = default;

CommandForm AuthorizeCommand::form()
{
    return {.name = u"account authorize"_s,
            .summary = tr("Authorises Sealpost in your browser to log in for an account (OAuth 2)."),
            .operands = u"NAME"_s,
            .fewestOperands = 1,
            .mostOperands = 1,
            .options =
                QList<QCommandLineOption>{
                    {u"no-browser"_s, tr("Open no browser: show the address only.")},
                    {u"client-secret-stdin"_s,
                     tr("Read the secret that the provider gave with the client id from the next line of "
                        "standard input, and store it.")},
                    passphraseOption()} +
                waySecretOptions()};
}

std::unique_ptr<Command> AuthorizeCommand::make(const Arguments &arguments, Console &console)
{
    return std::make_unique<AuthorizeCommand>(arguments, console);
}

void AuthorizeCommand::start()
{
    const Answer<void> opened = open();
    if (!opened)
        Q_EMIT finished(m_console.fail(opened.error()));
}

Answer<void> AuthorizeCommand::open()
{
    auto profile = OpenProfile::open(m_arguments, m_console);
    if (!profile)
        return failure(profile.error());
    m_profile = std::move(*profile);
    return m_profile->account(m_arguments.operands().first()).and_then([&](const Account &account) -> Answer<void> {
        if (!account.authorization) {
            const QString sentence = tr("This account has no provider to authorise Sealpost: sealpost-cli account "
                                        "set NAME --oauth PROVIDER --oauth-client-id ID");
            return failure(CommandFailure::usage(m_profile->again().forAccount(account.name).spelled(sentence)));
        }
        return clientSecret().and_then([&](const std::optional<Secret> &secret) {
            return rememberWay(account).map([&] { begin(account, secret); });
        });
    });
}

/// What opens the proxy, for this run.
Answer<void> AuthorizeCommand::rememberWay(const Account &account)
{
    return waySecrets(account, m_arguments, m_console).map([this](const Secrets &typed) {
        for (const auto &[name, secret] : typed)
            m_profile->credentials().remember(name, secret);
    });
}

void AuthorizeCommand::begin(const Account &account, const std::optional<Secret> &secret)
{
    m_authorization = std::make_unique<OAuth::AccountAuthorization>(
        account, secret, m_profile->tokens(), m_profile->passwords(), Wording::redirectPages());
    connect(m_authorization.get(), &OAuth::AccountAuthorization::browserWanted, this,
            &AuthorizeCommand::showBrowser);
    connect(m_authorization.get(), &OAuth::AccountAuthorization::finished, this, &AuthorizeCommand::report);
    m_authorization->start();
}

Answer<std::optional<Secret>> AuthorizeCommand::clientSecret()
{
    const QString option = u"client-secret-stdin"_s;
    if (!m_arguments.has(option))
        return std::optional<Secret>();
    return readSecret(option, tr("Client secret: "), m_console).map([](const Secret &secret) {
        return std::optional(secret);
    });
}

void AuthorizeCommand::showBrowser(const QUrl &url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    const bool opens = !m_arguments.has(u"no-browser"_s) && openInBrowser(url);
    m_console.note((opens ? tr("Authorise Sealpost in your browser. If it does not open, this is the address:")
                          : tr("Authorise Sealpost in your browser, on this computer, at this address:")) +
                   u'\n' + address);
    m_console.progress(tr("Waiting for your browser…"));
}

void AuthorizeCommand::report(const std::optional<OAuth::Failure> &failure)
{
    m_console.progress({});
    if (failure) {
        Q_EMIT finished(m_console.fail(authorizationFailure(*failure)));
        return;
    }
    hurryWaiting(*m_profile);
    const QString name = m_authorization->account().name;
    const QString sentence = tr("Sealpost is authorised for the account “%1”.").arg(shownText(name, 80));
    Q_EMIT finished(m_console.report(sentence, {{u"authorized"_s, name}}));
}

void AuthorizeCommand::interrupt()
{
    if (m_authorization)
        m_authorization->cancel();
    else
        Q_EMIT finished(m_console.fail(authorizationFailure({OAuth::Failure::Kind::Cancelled})));
}

} // namespace Sealpost::Cli
