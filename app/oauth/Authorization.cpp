#include "oauth/Authorization.h"

#include "oauth/Grant.h"
#include "oauth/TokenRequest.h"

namespace Sealpost::OAuth {

using Kind = Failure::Kind;

Authorization::Authorization(const AuthorizationServer &server, const QString &loginHint, const Asker &asker,
                             const RedirectPages &pages, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_loginHint(loginHint)
    , m_asker(asker)
    , m_state(unguessableWord())
    , m_verifier(CodeVerifier::fresh())
    , m_listener(m_state, pages)
{
    m_start.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(usualPatience);
    connect(&m_start, &QTimer::timeout, this, &Authorization::begin);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(failure(Failure{Kind::TimedOut})); });
    connect(&m_listener, &RedirectListener::arrived, this, &Authorization::afterRedirect);
}

Authorization::~Authorization() = default;

void Authorization::start()
{
    m_start.start();
}

void Authorization::cancel()
{
    end(failure(Failure{Kind::Cancelled}));
}

void Authorization::begin()
{
    if (!m_listener.listen())
        return end(failure(Failure{Kind::CannotListen}));
    m_patience.start();
    m_redirectUri = m_listener.uri();
    const AuthorizationRequest request{m_server, m_redirectUri, m_state, m_verifier.challenge(), m_loginHint};
    Q_EMIT browserWanted(request.url());
}

void Authorization::afterRedirect(const Redirect &redirect)
{
    if (m_isOver)
        return;
    m_patience.stop();
    if (!redirect)
        return end(failure(redirect.error()));
    m_request = std::make_unique<TokenRequest>(
        m_server.tokenEndpoint, codeGrant(m_server, m_asker.clientSecret, *redirect, m_verifier, m_redirectUri),
        m_asker.way);
    connect(m_request.get(), &TokenRequest::finished, this, &Authorization::afterTokens);
    m_request->start();
}

// Without a refresh token the person would have to come back here every hour.
void Authorization::afterTokens(const Result<TokenAnswer, Failure> &tokens)
{
    if (tokens && !tokens->refreshToken)
        end(failure(Failure{Kind::NoRefreshToken}));
    else
        end(tokens);
}

void Authorization::end(const Result<TokenAnswer, Failure> &tokens)
{
    if (std::exchange(m_isOver, true))
        return;
    m_start.stop();
    m_patience.stop();
    m_listener.close();
    if (m_request)
        m_request.release()->deleteLater(); // it may be what speaks to us
    Q_EMIT finished(tokens);
}

} // namespace Sealpost::OAuth
