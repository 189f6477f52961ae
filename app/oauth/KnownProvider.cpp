#include "oauth/KnownProvider.h"

#include <algorithm>

namespace Sealpost::OAuth {

using namespace Qt::StringLiterals;

namespace {

// https://developers.google.com/identity/protocols/oauth2/native-app
// https://developers.google.com/gmail/imap/xoauth2-protocol
KnownProvider google()
{
    return {u"google"_s,
            u"Google"_s,
            {QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s),
             QUrl(u"https://oauth2.googleapis.com/token"_s),
             u"https://mail.google.com/"_s,
             {}},
            {u"smtp.gmail.com"_s}};
}

// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
// https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
KnownProvider microsoft()
{
    return {u"microsoft"_s,
            u"Microsoft"_s,
            {QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize"_s),
             QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/token"_s),
             u"https://outlook.office.com/SMTP.Send offline_access"_s,
             {}},
            {u"smtp-mail.outlook.com"_s, u"smtp.office365.com"_s}};
}

} // namespace

const QList<KnownProvider> &knownProviders()
{
    static const QList<KnownProvider> all{google(), microsoft()};
    return all;
}

std::optional<KnownProvider> knownProvider(const QString &word)
{
    const auto found = std::ranges::find(knownProviders(), word, &KnownProvider::word);
    return found != knownProviders().end() ? std::optional(*found) : std::nullopt;
}

std::optional<KnownProvider> providerOf(const AuthorizationServer &server)
{
    AuthorizationServer bare = server;
    bare.clientId.clear();
    const auto found = std::ranges::find(knownProviders(), bare, &KnownProvider::server);
    return found != knownProviders().end() ? std::optional(*found) : std::nullopt;
}

std::optional<KnownProvider> providerAt(const HostName &host)
{
    const auto found = std::ranges::find_if(knownProviders(), [&host](const KnownProvider &provider) {
        return provider.submissionHosts.contains(host.ace());
    });
    return found != knownProviders().end() ? std::optional(*found) : std::nullopt;
}

} // namespace Sealpost::OAuth
