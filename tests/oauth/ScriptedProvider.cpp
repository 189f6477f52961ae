#include "oauth/ScriptedProvider.h"

#include <QTcpSocket>
#include <QTest>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// Empty: not all of it is there yet.
std::optional<QByteArray> bodyOf(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArray field = "content-length: ";
    const qsizetype at = request.toLower().indexOf(field);
    const qsizetype length = at < 0 ? 0 : request.sliced(at + field.size()).split('\r').first().toLongLong();
    const QByteArray body = request.sliced(end + 4);
    return body.size() >= length ? std::optional(body.first(length)) : std::nullopt;
}

} // namespace

ScriptedProvider::ScriptedProvider()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for the provider");
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedProvider::welcome);
}

AuthorizationServer ScriptedProvider::server() const
{
    const QString base = u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
    return {QUrl(base + u"/authorize"_s), QUrl(base + u"/token"_s), u"mail offline_access"_s, u"sealpost"_s};
}

Account ScriptedProvider::account() const
{
    return {.name = u"Work"_s,
            .identity = {{}, *Address::parse(u"ann@example.org"_s)},
            .host = *HostName::parse(u"mail.example.org"_s),
            .username = u"ann"_s,
            .credentialKind = Smtp::Credentials::Kind::Token,
            .authorization = server()};
}

void ScriptedProvider::answers(const QByteArray &json, const QByteArray &status)
{
    answersRaw("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " +
               QByteArray::number(json.size()) + "\r\nConnection: close\r\n\r\n" + json);
}

void ScriptedProvider::answersRaw(const QByteArray &octets)
{
    m_answers += octets;
}

void ScriptedProvider::staysSilent()
{
    m_answers += std::nullopt;
}

void ScriptedProvider::welcome()
{
    QTcpSocket *client = m_server.nextPendingConnection();
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] {
        const auto body = bodyOf(client->peek(1024 * 1024));
        if (!body)
            return;
        client->readAll();
        asked += QUrlQuery(QString::fromLatin1(*body));
        Q_EMIT wasAsked();
        const auto answer = m_answers.isEmpty() ? std::nullopt : m_answers.takeFirst();
        if (!answer)
            return;
        client->write(*answer);
        client->disconnectFromHost();
    });
}

QByteArray comeBack(const QUrl &authorization, const QString &query)
{
    const QUrlQuery asked(authorization);
    const QUrl redirect(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QTcpSocket browser;
    browser.connectToHost(redirect.host(), quint16(redirect.port()));
    browser.write("GET /?" + query.arg(asked.queryItemValue(u"state"_s)).toUtf8() +
                  " HTTP/1.1\r\nHost: " + redirect.authority().toUtf8() + "\r\n\r\n");
    if (!QTest::qWaitFor([&] { return browser.state() == QTcpSocket::UnconnectedState; }, 10000))
        qFatal("the browser gets no answer");
    return browser.readAll();
}

} // namespace Sealpost
