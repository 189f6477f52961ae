#include "oauth/ScriptedProvider.h"
#include "oauth/TokenRequest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Sealpost::OAuth;
using namespace Qt::StringLiterals;
using Kind = Failure::Kind;
using Answer = Result<TokenAnswer, Failure>;

class tst_TokenRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider = std::make_unique<ScriptedProvider>(); }
    void theFormIsSentAndTheTokensAreRead();
    void anErrorIsReadThoughHttpCallsItOne();
    void aRedirectIsNotFollowed();
    void anAnswerThatDoesNotEndIsNotWaitedFor();
    void anAnswerThatBreaksOffIsNone();
    void aLongAnswerIsNotRead();
    void nobodyThereIsTransient();
    void aProxyIsNotGonePast();
    void aCertificateThatNobodyVouchesForIsNotTrusted();

private:
    Answer ask(std::chrono::milliseconds limit = TokenRequest::usualLimit);
    Answer askAt(const QUrl &endpoint, std::chrono::milliseconds limit = TokenRequest::usualLimit);

    std::unique_ptr<ScriptedProvider> m_provider;
    QNetworkProxy m_way{QNetworkProxy::NoProxy};
};

Answer tst_TokenRequest::ask(std::chrono::milliseconds limit)
{
    return askAt(m_provider->server().tokenEndpoint, limit);
}

Answer tst_TokenRequest::askAt(const QUrl &endpoint, std::chrono::milliseconds limit)
{
    QByteArray form("grant_type=refresh_token&refresh_token=r");
    TokenRequest request(endpoint, Secret::take(form), m_way, limit);
    QSignalSpy finished(&request, &TokenRequest::finished);
    request.start();
    if (!finished.isEmpty() || !finished.wait(20000))
        qFatal("it ended too early or not at all");
    return finished.first().first().value<Answer>();
}

void tst_TokenRequest::theFormIsSentAndTheTokensAreRead()
{
    m_provider->answers(R"({"access_token":"a","token_type":"Bearer","expires_in":60})");
    const Answer answer = ask();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->lifetime, std::chrono::seconds(60));
    QCOMPARE(m_provider->asked.first().queryItemValue(u"refresh_token"_s), u"r"_s);
}

void tst_TokenRequest::anErrorIsReadThoughHttpCallsItOne()
{
    m_provider->answers(R"({"error":"invalid_grant"})", "400 Bad Request");
    QCOMPARE(ask().error().kind, Kind::NotAuthorized);
    m_provider->answers(R"({"error":"invalid_client"})", "401 Unauthorized\r\nWWW-Authenticate: Basic");
    QCOMPARE(ask().error().kind, Kind::RequestRefused);
}

void tst_TokenRequest::aRedirectIsNotFollowed()
{
    ScriptedProvider thief;
    thief.answers(R"({"access_token":"a","token_type":"Bearer"})");
    const QByteArray there = thief.server().tokenEndpoint.toEncoded();
    m_provider->answers("{}", "307 Temporary Redirect\r\nLocation: " + there);
    QCOMPARE(ask().error().kind, Kind::BadAnswer);
    QVERIFY(thief.asked.isEmpty());
}

void tst_TokenRequest::anAnswerThatDoesNotEndIsNotWaitedFor()
{
    m_provider->staysSilent();
    QCOMPARE(ask(std::chrono::milliseconds(50)).error().kind, Kind::Unreachable);
}

void tst_TokenRequest::anAnswerThatBreaksOffIsNone()
{
    m_provider->answersRaw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"access_token\":");
    QCOMPARE(ask().error().kind, Kind::Unreachable);
}

void tst_TokenRequest::aLongAnswerIsNotRead()
{
    m_provider->answers(R"({"access_token":"a","token_type":"Bearer","x":")" + QByteArray(4'000'000, 'x') + "\"}");
    QCOMPARE(ask().error().kind, Kind::BadAnswer);
}

void tst_TokenRequest::nobodyThereIsTransient()
{
    const QUrl gone = m_provider->server().tokenEndpoint;
    m_provider.reset();
    QCOMPARE(askAt(gone).error().kind, Kind::Unreachable);
}

void tst_TokenRequest::aProxyIsNotGonePast()
{
    ScriptedProvider proxy; // which is none, and so passes nothing on
    proxy.answers("{}", "403 Forbidden");
    m_provider->answers(R"({"access_token":"a","token_type":"Bearer"})");
    m_way = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.server().tokenEndpoint.port()));
    QVERIFY(!ask().has_value());
    QCOMPARE(proxy.asked.size(), 1);
    QVERIFY(m_provider->asked.isEmpty());
    m_way = QNetworkProxy(QNetworkProxy::NoProxy);
}

void tst_TokenRequest::aCertificateThatNobodyVouchesForIsNotTrusted()
{
    QUrl endpoint = m_provider->server().tokenEndpoint;
    endpoint.setScheme(u"https"_s);
    m_provider->answers(R"({"access_token":"a","token_type":"Bearer"})");
    QVERIFY(!askAt(endpoint, std::chrono::seconds(2)).has_value());
    QVERIFY(m_provider->asked.isEmpty());
}

QTEST_GUILESS_MAIN(tst_TokenRequest)
#include "tst_TokenRequest.moc"
