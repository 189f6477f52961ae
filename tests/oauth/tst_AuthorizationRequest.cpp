#include "oauth/AuthorizationRequest.h"

#include <QTest>
#include <QUrlQuery>

using namespace Sealpost;
using namespace Sealpost::OAuth;
using namespace Qt::StringLiterals;

namespace {

AuthorizationRequest request(const QString &scope = u"https://mail.example.org/ offline_access"_s)
{
    return {{QUrl(u"https://login.example.org/authorize"_s), QUrl(u"https://login.example.org/token"_s), scope,
             u"id 1+2"_s},
            u"http://127.0.0.1:4711"_s,
            "the-state",
            "the-challenge",
            u"ann+mail@example.org"_s};
}

QString value(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

class tst_AuthorizationRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAsksForACodeThatOnlyWeCanUse();
    void whatIsASignInUrlsIsEscaped();
    void theEndpointKeepsItsOwnQuery();
    void withOpenIdThePersonIsAsked();
    void withoutAScopeOrALoginNoneIsNamed();
};

void tst_AuthorizationRequest::itAsksForACodeThatOnlyWeCanUse()
{
    const QUrl url = request().url();
    QVERIFY(url.isValid());
    QVERIFY(url.toString(QUrl::FullyEncoded).startsWith(u"https://login.example.org/authorize?"_s));
    QCOMPARE(value(url, u"response_type"_s), u"code"_s);
    QCOMPARE(value(url, u"client_id"_s), u"id 1+2"_s);
    QCOMPARE(value(url, u"redirect_uri"_s), u"http://127.0.0.1:4711"_s);
    QCOMPARE(value(url, u"scope"_s), u"https://mail.example.org/ offline_access"_s);
    QCOMPARE(value(url, u"state"_s), u"the-state"_s);
    QCOMPARE(value(url, u"code_challenge"_s), u"the-challenge"_s);
    QCOMPARE(value(url, u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(value(url, u"login_hint"_s), u"ann+mail@example.org"_s);
    QVERIFY(!QUrlQuery(url).hasQueryItem(u"prompt"_s));
}

// A "+" that is not escaped is a space at the other end.
void tst_AuthorizationRequest::whatIsASignInUrlsIsEscaped()
{
    const QString query = request().url().query(QUrl::FullyEncoded);
    QVERIFY(!query.contains(u'+'));
    QVERIFY(query.contains(u"client_id=id%201%2B2"_s));
    QVERIFY(query.contains(u"redirect_uri=http%3A%2F%2F127.0.0.1%3A4711"_s));
}

void tst_AuthorizationRequest::theEndpointKeepsItsOwnQuery()
{
    AuthorizationRequest wanted = request();
    wanted.server.authorizationEndpoint = QUrl(u"https://login.example.org/authorize?tenant=a%26b"_s);
    const QUrl url = wanted.url();
    QCOMPARE(value(url, u"tenant"_s), u"a&b"_s);
    QCOMPARE(value(url, u"response_type"_s), u"code"_s);
}

void tst_AuthorizationRequest::withOpenIdThePersonIsAsked()
{
    QCOMPARE(value(request(u"openid offline_access"_s).url(), u"prompt"_s), u"consent"_s);
    QVERIFY(!QUrlQuery(request(u"openid"_s).url()).hasQueryItem(u"prompt"_s));
}

void tst_AuthorizationRequest::withoutAScopeOrALoginNoneIsNamed()
{
    AuthorizationRequest wanted = request({});
    wanted.loginHint.clear();
    QVERIFY(!QUrlQuery(wanted.url()).hasQueryItem(u"scope"_s));
    QVERIFY(!QUrlQuery(wanted.url()).hasQueryItem(u"login_hint"_s));
}

QTEST_GUILESS_MAIN(tst_AuthorizationRequest)
#include "tst_AuthorizationRequest.moc"
