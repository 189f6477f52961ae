#include "oauth/TokenRequest.h"

namespace Sealpost::OAuth {

using namespace Qt::StringLiterals;

namespace {

using Kind = Failure::Kind;

QNetworkRequest requestTo(const QUrl &endpoint)
{
    QNetworkRequest request(endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Sealpost"_s);
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    return request;
}

/// It broke off: the library's kinds are in hundreds, those of network and proxy first.
bool isOfNetwork(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
}

} // namespace

TokenRequest::TokenRequest(const QUrl &endpoint, const Secret &form, const QNetworkProxy &way,
                           std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_form(form.octets().toByteArray())
    , m_outgoing(&m_form)
{
    m_web.setProxy(way);
    m_octets.reserve(TokenAnswer::maxOctets + 1); // it never moves
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(failure(Failure{Kind::Unreachable})); });
}

TokenRequest::~TokenRequest()
{
    letGo();
    m_outgoing.close();
    wipe(m_form);
    wipe(m_octets);
}

void TokenRequest::start()
{
    m_outgoing.open(QIODevice::ReadOnly);
    m_limit.start();
    m_reply = m_web.post(requestTo(m_endpoint), &m_outgoing);
    m_reply->setReadBufferSize(TokenAnswer::maxOctets + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, &TokenRequest::read);
    connect(m_reply, &QNetworkReply::finished, this, &TokenRequest::afterReply);
}

/// What is too large is not waited for.
void TokenRequest::read()
{
    QByteArray part = m_reply->read(TokenAnswer::maxOctets + 1 - m_octets.size());
    m_octets.append(part);
    wipe(part);
    if (m_octets.size() > TokenAnswer::maxOctets)
        end(failure(Failure{Kind::BadAnswer}));
}

// An answer with an error of OAuth is an error of HTTP too: what counts is that there is an answer.
void TokenRequest::afterReply()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QPointer alive(this);
    read();
    if (!alive || !m_reply)
        return;
    if (status == 0 || isOfNetwork(m_reply->error()))
        end(failure(Failure{Kind::Unreachable, m_reply->errorString()}));
    else
        end(TokenAnswer::parse(status, m_octets));
}

void TokenRequest::letGo()
{
    m_limit.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void TokenRequest::end(const Result<TokenAnswer, Failure> &answer)
{
    letGo();
    Q_EMIT finished(answer);
}

} // namespace Sealpost::OAuth
