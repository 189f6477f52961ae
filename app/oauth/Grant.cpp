#include "oauth/Grant.h"

#include "oauth/FormText.h"

namespace Sealpost::OAuth {

namespace {

void addClient(FormText &form, const AuthorizationServer &server, const std::optional<Secret> &clientSecret)
{
    form.addText("client_id", server.clientId);
    if (clientSecret)
        form.add("client_secret", clientSecret->octets());
}

} // namespace

Secret codeGrant(const AuthorizationServer &server, const std::optional<Secret> &clientSecret, const Secret &code,
                 const CodeVerifier &verifier, const QString &redirectUri)
{
    FormText form;
    form.add("grant_type", "authorization_code")
        .add("code", code.octets())
        .addText("redirect_uri", redirectUri)
        .add("code_verifier", verifier.secret().octets());
    addClient(form, server, clientSecret);
    return form.take();
}

Secret refreshGrant(const AuthorizationServer &server, const std::optional<Secret> &clientSecret,
                    const Secret &refreshToken)
{
    FormText form;
    form.add("grant_type", "refresh_token").add("refresh_token", refreshToken.octets());
    addClient(form, server, clientSecret);
    return form.take();
}

} // namespace Sealpost::OAuth
