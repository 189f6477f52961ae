#include "support/OpensslServer.h"

#include <QEventLoop>
#include <QRegularExpression>

namespace Sealpost {

using namespace Qt::StringLiterals;

OpensslServer::OpensslServer(const QString &pemPath, const QStringList &options, std::optional<Port> port)
{
    const QString key = QString(pemPath).replace(u".pem"_s, u".key"_s);
    m_openssl.setProcessChannelMode(QProcess::MergedChannels);
    QEventLoop untilItListens;
    QByteArray said;
    QObject::connect(&m_openssl, &QProcess::finished, &untilItListens, &QEventLoop::quit);
    QObject::connect(&m_openssl, &QProcess::readyRead, &untilItListens, [&] {
        static const QRegularExpression accept(u"ACCEPT(?: 127\\.0\\.0\\.1:(\\d+))?\\n"_s);
        said += m_openssl.readAll();
        const QRegularExpressionMatch match = accept.match(QString::fromLatin1(said));
        if (!match.hasMatch())
            return;
        m_port = port ? port->number() : match.captured(1).toUShort(); // it tells only what it chose itself
        untilItListens.quit();
    });
    m_openssl.start(u"openssl"_s,
                    QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port ? port->number() : 0),
                                u"-cert"_s, pemPath, u"-cert_chain"_s, pemPath, u"-key"_s, key} +
                        options);
    untilItListens.exec();
    if (m_port == 0)
        qFatal("openssl s_server does not listen: %s", said.constData());
}

OpensslServer::~OpensslServer()
{
    m_openssl.disconnect();
    m_openssl.kill();
    m_openssl.waitForFinished(); // reaped before the next one starts
}

Endpoint OpensslServer::endpoint(const QString &host) const
{
    return {*HostName::parse(host), *Port::from(m_port)};
}

} // namespace Sealpost
