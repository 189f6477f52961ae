#pragma once

#include "discovery/Autoconfig.h"
#include "discovery/Source.h"

#include <QNetworkReply>
#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QNetworkAccessManager)

namespace Sealpost {

/// The file on the domain's own web server. By HTTPS with a certificate that is validated, redirects included, or
/// not at all: whoever could change it on the way would choose the server. The address is not sent along.
class AutoconfigSource : public Source
{
    Q_OBJECT

public:
    AutoconfigSource(const QUrl &file, const Address &address, QNetworkAccessManager &web,
                     QObject *parent = nullptr);
    ~AutoconfigSource() override;

    /// autoconfig.DOMAIN first, then DOMAIN/.well-known/autoconfig.
    [[nodiscard]] static QList<QUrl> filesOf(const QString &domain);

    void start() override;

private:
    void read();
    void afterReply();

    QUrl m_file;
    Address m_address;
    QNetworkAccessManager &m_web;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_octets;
};

} // namespace Sealpost
