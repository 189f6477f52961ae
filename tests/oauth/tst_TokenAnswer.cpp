#include "oauth/TokenAnswer.h"

#include <QTest>

using namespace Sealpost;
using namespace Sealpost::OAuth;
using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {

Result<TokenAnswer, Failure> parse(QByteArray octets, int status = 200)
{
    return TokenAnswer::parse(status, octets);
}

QByteArray text(const Secret &secret)
{
    return secret.octets().toByteArray();
}

} // namespace

class tst_TokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreReadWithTheirLifetime();
    void theLifetimeIsWithinReason_data();
    void theLifetimeIsWithinReason();
    void whatIsNoBearerTokenIsNone_data();
    void whatIsNoBearerTokenIsNone();
    void anErrorIsOfAKind_data();
    void anErrorIsOfAKind();
    void theProvidersWordsComeAlongAndNotMoreThanCanBeRead();
    void whatWasReadIsWiped();
};

void tst_TokenAnswer::tokensAreReadWithTheirLifetime()
{
    const auto answer = parse(R"({"access_token":"ya29.A-b_c~+/=","token_type":"Bearer","expires_in":3599,)"
                              R"("refresh_token":"1//0x","scope":"mail","else":[1]})");
    QVERIFY(answer.has_value());
    QCOMPARE(text(answer->accessToken), QByteArray("ya29.A-b_c~+/="));
    QCOMPARE(answer->lifetime, std::chrono::seconds(3599));
    QCOMPARE(text(*answer->refreshToken), QByteArray("1//0x"));
    QVERIFY(!parse(R"({"access_token":"a","token_type":"bearer"})")->refreshToken.has_value());
}

void tst_TokenAnswer::theLifetimeIsWithinReason_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("seconds");

    QTest::newRow("as text") << QByteArray("\"3600\"") << 3600;
    QTest::newRow("none") << QByteArray("null") << 300;
    QTest::newRow("zero") << QByteArray("0") << 300;
    QTest::newRow("negative") << QByteArray("-5") << 300;
    QTest::newRow("endless") << QByteArray("1e300") << 86400;
    QTest::newRow("words") << QByteArray("\"for ever\"") << 300;
}

void tst_TokenAnswer::theLifetimeIsWithinReason()
{
    QFETCH(QByteArray, written);
    QFETCH(int, seconds);
    const auto answer = parse(R"({"access_token":"a","token_type":"Bearer","expires_in":)" + written + "}");
    QCOMPARE(answer->lifetime, std::chrono::seconds(seconds));
}

void tst_TokenAnswer::whatIsNoBearerTokenIsNone_data()
{
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("mac") << QByteArray(R"({"access_token":"a","token_type":"mac"})");
    QTest::newRow("no type") << QByteArray(R"({"access_token":"a"})");
    QTest::newRow("no token") << QByteArray(R"({"token_type":"Bearer"})");
    QTest::newRow("an empty token") << QByteArray(R"({"access_token":"","token_type":"Bearer"})");
    QTest::newRow("a number") << QByteArray(R"({"access_token":7,"token_type":"Bearer"})");
    QTest::newRow("a line end in it") << QByteArray(R"({"access_token":"a\r\nRCPT","token_type":"Bearer"})");
    QTest::newRow("a control in it") << QByteArray(R"({"access_token":"a\u0001b","token_type":"Bearer"})");
    QTest::newRow("letters beyond ASCII") << QByteArray(R"({"access_token":"ä","token_type":"Bearer"})");
    QTest::newRow("an array") << QByteArray(R"([{"access_token":"a","token_type":"Bearer"}])");
    QTest::newRow("a form") << QByteArray("access_token=a&token_type=bearer");
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("too large") << R"({"access_token":"a","token_type":"Bearer","x":")" + QByteArray(70000, 'x') +
                                      "\"}";
}

void tst_TokenAnswer::whatIsNoBearerTokenIsNone()
{
    QFETCH(QByteArray, octets);
    QCOMPARE(parse(octets).error().kind, Kind::BadAnswer);
}

void tst_TokenAnswer::anErrorIsOfAKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("taken back") << 400 << QByteArray(R"({"error":"invalid_grant"})") << Kind::NotAuthorized;
    QTest::newRow("unknown client") << 401 << QByteArray(R"({"error":"invalid_client"})") << Kind::RequestRefused;
    QTest::newRow("wrong scope") << 400 << QByteArray(R"({"error":"invalid_scope"})") << Kind::RequestRefused;
    QTest::newRow("as a success") << 200 << QByteArray(R"({"error":"invalid_grant"})") << Kind::NotAuthorized;
    QTest::newRow("of the server") << 500 << QByteArray("oops") << Kind::Unreachable;
    QTest::newRow("busy") << 503 << QByteArray() << Kind::Unreachable;
    QTest::newRow("too often") << 429 << QByteArray(R"({"error":"slow_down"})") << Kind::Unreachable;
    QTest::newRow("for a moment") << 400 << QByteArray(R"({"error":"temporarily_unavailable"})")
                                  << Kind::Unreachable;
    QTest::newRow("a redirect") << 302 << QByteArray() << Kind::BadAnswer;
    QTest::newRow("not found") << 404 << QByteArray("<html>") << Kind::BadAnswer;
    QTest::newRow("tokens all the same")
        << 400 << QByteArray(R"({"access_token":"a","token_type":"Bearer"})") << Kind::BadAnswer;
}

void tst_TokenAnswer::anErrorIsOfAKind()
{
    QFETCH(int, status);
    QFETCH(QByteArray, octets);
    QFETCH(Kind, kind);
    QCOMPARE(parse(octets, status).error().kind, kind);
}

void tst_TokenAnswer::theProvidersWordsComeAlongAndNotMoreThanCanBeRead()
{
    const QByteArray much = R"({"error":"invalid_grant","error_description":")" + QByteArray(5000, 'x') + "\"}";
    QCOMPARE(parse(much, 400).error().words.size(), 1000);
    const auto refused = parse(R"({"error":"invalid_grant","error_description":"Token revoked."})", 400);
    QCOMPARE(refused.error().words, u"invalid_grant: Token revoked."_s);
}

void tst_TokenAnswer::whatWasReadIsWiped()
{
    QByteArray octets(R"({"access_token":"a","token_type":"Bearer"})");
    QVERIFY(TokenAnswer::parse(200, octets).has_value());
    QVERIFY(octets.isEmpty());
}

QTEST_GUILESS_MAIN(tst_TokenAnswer)
#include "tst_TokenAnswer.moc"
