#include "cli/OAuthReport.h"

#include "cli/OAuthOptions.h"
#include "oauth/KnownProvider.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OAuthReport)
};

} // namespace

QJsonValue oauthJson(const Account &account)
{
    if (!account.authorization)
        return {};
    const AuthorizationServer &server = *account.authorization;
    return QJsonObject{{u"provider"_s, providerWord(account)},
                       {u"authorization_endpoint"_s, server.authorizationEndpoint.toString(QUrl::FullyEncoded)},
                       {u"token_endpoint"_s, server.tokenEndpoint.toString(QUrl::FullyEncoded)},
                       {u"scope"_s, server.scope},
                       {u"client_id"_s, server.clientId}};
}

QString oauthText(const Account &account)
{
    if (!account.authorization)
        return {};
    const AuthorizationServer &server = *account.authorization;
    const auto known = OAuth::providerOf(server);
    const QString who = known ? known->name : server.tokenEndpoint.host();
    return Words::tr("%1, client id %2").arg(who, server.clientId);
}

} // namespace Sealpost::Cli
