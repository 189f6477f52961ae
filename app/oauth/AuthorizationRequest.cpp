#include "oauth/AuthorizationRequest.h"

#include "oauth/FormText.h"

namespace Sealpost::OAuth {

using namespace Qt::StringLiterals;

namespace {

/// OpenID Connect Core §11: such a provider gives a refresh token only if it is to ask the person. Others do not
/// know the word, or would ask an administrator for nothing.
bool needsPrompt(const QString &scope)
{
    const QStringList words = scope.split(u' ', Qt::SkipEmptyParts);
    return words.contains("openid"_L1) && words.contains("offline_access"_L1);
}

} // namespace

QUrl AuthorizationRequest::url() const
{
    FormText form;
    form.add("response_type", "code")
        .addText("client_id", server.clientId)
        .addText("redirect_uri", redirectUri)
        .add("state", state)
        .add("code_challenge", challenge)
        .add("code_challenge_method", "S256");
    if (!server.scope.isEmpty())
        form.addText("scope", server.scope);
    if (!loginHint.isEmpty())
        form.addText("login_hint", loginHint);
    if (needsPrompt(server.scope))
        form.add("prompt", "consent");
    const QByteArray own = server.authorizationEndpoint.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = form.takePlain();
    QUrl url = server.authorizationEndpoint;
    url.setQuery(QString::fromLatin1(own.isEmpty() ? query : own + '&' + query), QUrl::StrictMode);
    return url;
}

} // namespace Sealpost::OAuth
