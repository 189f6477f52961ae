#pragma once

#include "oauth/TokenAnswer.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace Sealpost::OAuth {

/// One question to a token endpoint (RFC 6749 §3.2): by HTTPS with a certificate that the system's authorities
/// vouch for, or to this computer itself. No redirect is followed: it would take the secrets elsewhere.
///
/// Destroying it is giving up.
class TokenRequest : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualLimit{30}; ///< for all of it

    /// `form` is a Grant; `way` goes to the endpoint.
    TokenRequest(const QUrl &endpoint, const Secret &form, const QNetworkProxy &way,
                 std::chrono::milliseconds limit = usualLimit, QObject *parent = nullptr);
    ~TokenRequest() override;

    void start();

Q_SIGNALS:
    /// Once, last, later.
    void finished(const Sealpost::Result<Sealpost::OAuth::TokenAnswer, Sealpost::OAuth::Failure> &answer);

private:
    void read();
    void afterReply();
    void letGo();
    void end(const Result<TokenAnswer, Failure> &answer);

    QUrl m_endpoint;
    QByteArray m_form; ///< ours, to be wiped; what the network library copies from it is not
    QByteArray m_octets;
    QBuffer m_outgoing;
    QNetworkAccessManager m_web;
    QPointer<QNetworkReply> m_reply;
    QTimer m_limit;
};

} // namespace Sealpost::OAuth
