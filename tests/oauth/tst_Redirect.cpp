#include "oauth/Redirect.h"

#include <QTest>

using namespace Sealpost;
using namespace Sealpost::OAuth;
using namespace Qt::StringLiterals;

namespace {

std::optional<Redirect> read(const QByteArray &head)
{
    return readRedirect(head, {4711, "right"});
}

QByteArray get(const QByteArray &target, const QByteArray &host = "127.0.0.1:4711")
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: */*\r\n\r\n";
}

} // namespace

class tst_Redirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeIsGiven();
    void aRefusalIsGivenWithItsWords();
    void somethingElseIsNotTheAnswer_data();
    void somethingElseIsNotTheAnswer();
    void withoutAStateOfOursNothingIs();
};

void tst_Redirect::theCodeIsGiven()
{
    const auto redirect = read(get("/?code=4%2F0Ab_c%3d&state=right&scope=x+y"));
    QVERIFY(redirect && *redirect);
    QCOMPARE((*redirect)->octets().toByteArray(), QByteArray("4/0Ab_c="));
    QVERIFY(read("GET /?code=a&state=right HTTP/1.1\nhost:127.0.0.1:4711\n\n").has_value()); // bare line ends
}

void tst_Redirect::aRefusalIsGivenWithItsWords()
{
    const auto redirect = read(get("/?error=access_denied&error_description=not+today%21&state=right"));
    QVERIFY(redirect && !*redirect);
    QCOMPARE(redirect->error(), (Failure{Failure::Kind::Declined, u"access_denied: not today!"_s}));
    const auto unknown = read(get("/?error=invalid_scope&state=right"));
    QCOMPARE(unknown->error(), (Failure{Failure::Kind::RequestRefused, u"invalid_scope"_s}));
    const auto busy = read(get("/?error=temporarily_unavailable&state=right"));
    QCOMPARE(busy->error().kind, Failure::Kind::Unreachable);
}

void tst_Redirect::somethingElseIsNotTheAnswer_data()
{
    QTest::addColumn<QByteArray>("head");

    QTest::newRow("another state") << get("/?code=a&state=wrong");
    QTest::newRow("a shorter state") << get("/?code=a&state=righ");
    QTest::newRow("a longer state") << get("/?code=a&state=rightx");
    QTest::newRow("no state") << get("/?code=a");
    QTest::newRow("state twice") << get("/?code=a&state=right&state=right");
    QTest::newRow("code twice") << get("/?code=a&code=b&state=right");
    QTest::newRow("neither code nor error") << get("/?state=right");
    QTest::newRow("both code and error") << get("/?code=a&error=b&state=right");
    QTest::newRow("an empty code") << get("/?code=&state=right");
    QTest::newRow("an icon") << get("/favicon.ico");
    QTest::newRow("another path") << get("/x?code=a&state=right");
    QTest::newRow("no query") << get("/");
    QTest::newRow("a name that leads here") << get("/?code=a&state=right", "evil.example:4711");
    QTest::newRow("another port") << get("/?code=a&state=right", "127.0.0.1:4712");
    QTest::newRow("no host") << QByteArray("GET /?code=a&state=right HTTP/1.1\r\n\r\n");
    QTest::newRow("two hosts") << QByteArray("GET /?code=a&state=right HTTP/1.1\r\nHost: 127.0.0.1:4711\r\n"
                                             "Host: evil.example\r\n\r\n");
    QTest::newRow("another method") << QByteArray(
        "POST /?code=a&state=right HTTP/1.1\r\nHost: 127.0.0.1:4711\r\n\r\n");
    QTest::newRow("another protocol") << QByteArray(
        "GET /?code=a&state=right ICE/1.0\r\nHost: 127.0.0.1:4711\r\n\r\n");
    QTest::newRow("a space too many") << get("/?code=a b&state=right");
    QTest::newRow("a whole address") << get("http://127.0.0.1:4711/?code=a&state=right");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("octets") << QByteArray("\x16\x03\x01\x00\xff\r\n\r\n", 9);
}

void tst_Redirect::somethingElseIsNotTheAnswer()
{
    QFETCH(QByteArray, head);
    QVERIFY(!read(head).has_value());
}

void tst_Redirect::withoutAStateOfOursNothingIs()
{
    QVERIFY(!readRedirect(get("/?code=a&state="), {4711, {}}).has_value());
}

QTEST_GUILESS_MAIN(tst_Redirect)
#include "tst_Redirect.moc"
