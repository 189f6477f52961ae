#pragma once

#include "oauth/Asker.h"
#include "oauth/AuthorizationRequest.h"
#include "oauth/CodeVerifier.h"
#include "oauth/RedirectListener.h"
#include "oauth/TokenAnswer.h"

#include <QTimer>

#include <memory>

namespace Sealpost::OAuth {

class TokenRequest;

/// A person authorises Sealpost in the browser: authorization code with PKCE (RFC 6749 §4.1, RFC 7636, RFC 8252).
///
/// Qt's own NetworkAuth has PKCE from 6.8 on only.
class Authorization : public QObject
{
    Q_OBJECT

public:
    /// For a person to find a password and a second factor.
    static constexpr std::chrono::minutes usualPatience{10};

    /// `loginHint`: whose login it is; empty: the provider asks.
    Authorization(const AuthorizationServer &server, const QString &loginHint, const Asker &asker,
                  const RedirectPages &pages, QObject *parent = nullptr);
    ~Authorization() override;

    void wait(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

    /// Once. Ends with one `finished`, later.
    void start();
    void cancel(); ///< ends it now

Q_SIGNALS:
    void browserWanted(const QUrl &url); ///< to be opened there
    /// Once, last: tokens with a refresh token.
    void finished(const Sealpost::Result<Sealpost::OAuth::TokenAnswer, Sealpost::OAuth::Failure> &tokens);

private:
    void begin();
    void afterRedirect(const Redirect &redirect);
    void afterTokens(const Result<TokenAnswer, Failure> &tokens);
    void end(const Result<TokenAnswer, Failure> &tokens);

    const AuthorizationServer m_server;
    const QString m_loginHint;
    const Asker m_asker;
    const QByteArray m_state;
    const CodeVerifier m_verifier;
    RedirectListener m_listener;
    QString m_redirectUri;
    std::unique_ptr<TokenRequest> m_request;
    bool m_isOver = false;
    QTimer m_start;
    QTimer m_patience;
};

} // namespace Sealpost::OAuth
