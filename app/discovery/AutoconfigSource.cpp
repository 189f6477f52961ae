#include "discovery/AutoconfigSource.h"

#include <QNetworkAccessManager>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRedirects = 3;

QNetworkRequest request(const QUrl &file)
{
    QNetworkRequest request(file);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(maxRedirects);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Sealpost"_s);
    return request;
}

} // namespace

AutoconfigSource::AutoconfigSource(const QUrl &file, const Address &address, QNetworkAccessManager &web,
                                   QObject *parent)
    : Source(Evidence::Autoconfig, file.host(), parent)
    , m_file(file)
    , m_address(address)
    , m_web(web)
{
}

AutoconfigSource::~AutoconfigSource()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

QList<QUrl> AutoconfigSource::filesOf(const QString &domain)
{
    return {QUrl(u"https://autoconfig.%1/mail/config-v1.1.xml"_s.arg(domain)),
            QUrl(u"https://%1/.well-known/autoconfig/mail/config-v1.1.xml"_s.arg(domain))};
}

void AutoconfigSource::start()
{
    m_reply = m_web.get(request(m_file));
    m_reply->setReadBufferSize(AutoconfigFile::maxOctets);
    connect(m_reply, &QNetworkReply::readyRead, this, &AutoconfigSource::read);
    connect(m_reply, &QNetworkReply::finished, this, &AutoconfigSource::afterReply);
}

/// What is too large is not waited for.
void AutoconfigSource::read()
{
    m_octets += m_reply->readAll();
    if (m_octets.size() <= AutoconfigFile::maxOctets)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    end(SourceReport::Result::Unusable);
}

void AutoconfigSource::afterReply()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 404 || status == 410 || m_reply->error() == QNetworkReply::HostNotFoundError)
        return end(SourceReport::Result::Nothing);
    if (m_reply->error() != QNetworkReply::NoError)
        return end(SourceReport::Result::Failed, m_reply->errorString());
    const auto servers = Autoconfig::parse(m_octets + m_reply->readAll(), m_address, report().source);
    if (!servers)
        return end(SourceReport::Result::Unusable);
    end(*servers);
}

} // namespace Sealpost
