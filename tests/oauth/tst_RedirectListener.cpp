#include "oauth/RedirectListener.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Sealpost;
using namespace Sealpost::OAuth;
using namespace Qt::StringLiterals;

class tst_RedirectListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theAnswerIsGivenOnceAndNobodyIsListenedToAnyMore();
    void whoeverIsStillSpeakingThenIsNotHeardOut();
    void aRefusalHasAPageOfItsOwn();
    void whatIsNotTheAnswerIsSentAwayAndTheWaitGoesOn();
    void theAnswerMayComeInPieces();
    void aRequestWithoutAnEndIsSentAway();
    void onlyThisComputerIsListenedTo();
    void manyWhoSayNothingDoNotKeepTheAnswerOut();

private:
    [[nodiscard]] quint16 port() const { return quint16(QUrl(m_listener->uri()).port()); }
    [[nodiscard]] QByteArray get(const QByteArray &target) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port()) + "\r\n\r\n";
    }
    QByteArray say(const QByteArray &octets) const;

    std::unique_ptr<RedirectListener> m_listener;
    std::unique_ptr<QSignalSpy> m_arrived;
};

void tst_RedirectListener::init()
{
    m_listener = std::make_unique<RedirectListener>("right", RedirectPages{u"It is <permitted>."_s, u"Refused."_s});
    m_arrived = std::make_unique<QSignalSpy>(m_listener.get(), &RedirectListener::arrived);
    QVERIFY(m_listener->listen());
}

/// What comes back until the connection is closed.
QByteArray tst_RedirectListener::say(const QByteArray &octets) const
{
    QTcpSocket browser;
    browser.connectToHost(QHostAddress::LocalHost, port());
    browser.write(octets);
    const bool ended = QTest::qWaitFor([&] { return browser.state() == QTcpSocket::UnconnectedState; }, 8000);
    return ended ? browser.readAll() : QByteArray("still open");
}

void tst_RedirectListener::theAnswerIsGivenOnceAndNobodyIsListenedToAnyMore()
{
    QCOMPARE(m_listener->uri(), u"http://127.0.0.1:%1"_s.arg(port()));
    const QByteArray wanted = get("/?code=abc&state=right");
    const QByteArray page = say(wanted);
    QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(page.contains("It is &lt;permitted&gt;."));
    QVERIFY(page.contains("Cache-Control: no-store"));
    QVERIFY(page.contains("Referrer-Policy: no-referrer"));
    QVERIFY(!page.contains("abc"));
    QCOMPARE(m_arrived->size(), 1);
    const auto redirect = m_arrived->first().first().value<Redirect>();
    QCOMPARE(redirect->octets().toByteArray(), QByteArray("abc"));
    QCOMPARE(say(wanted), QByteArray());
    QCOMPARE(m_arrived->size(), 1);
}

void tst_RedirectListener::whoeverIsStillSpeakingThenIsNotHeardOut()
{
    QTcpSocket second;
    second.connectToHost(QHostAddress::LocalHost, port());
    const QByteArray wanted = get("/?code=abc&state=right");
    second.write(wanted.chopped(1));
    QTRY_VERIFY(second.state() == QTcpSocket::ConnectedState && second.bytesToWrite() == 0);
    QVERIFY(say(wanted).startsWith("HTTP/1.1 200 OK\r\n"));
    second.write(wanted.last(1));
    QTRY_COMPARE(second.state(), QTcpSocket::UnconnectedState);
    QCOMPARE(second.readAll(), QByteArray());
    QCOMPARE(m_arrived->size(), 1);
}

void tst_RedirectListener::aRefusalHasAPageOfItsOwn()
{
    QVERIFY(say(get("/?error=access_denied&state=right")).contains("Refused."));
    QCOMPARE(m_arrived->size(), 1);
    QCOMPARE(m_arrived->first().first().value<Redirect>().error().kind, Failure::Kind::Declined);
}

void tst_RedirectListener::whatIsNotTheAnswerIsSentAwayAndTheWaitGoesOn()
{
    for (const char *target : {"/favicon.ico", "/?code=abc&state=wrong", "/?state=right", "/"})
        QVERIFY2(say(get(target)).startsWith("HTTP/1.1 404 Not Found\r\n"), target);
    QVERIFY(m_arrived->isEmpty());
    QVERIFY(say(get("/?code=abc&state=right")).startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(m_arrived->size(), 1);
}

void tst_RedirectListener::theAnswerMayComeInPieces()
{
    QTcpSocket browser;
    browser.connectToHost(QHostAddress::LocalHost, port());
    for (const char octet : get("/?code=abc&state=right")) {
        browser.write(&octet, 1);
        QVERIFY(QTest::qWaitFor([&] { return browser.bytesToWrite() == 0; }));
    }
    QTRY_COMPARE(m_arrived->size(), 1);
}

void tst_RedirectListener::aRequestWithoutAnEndIsSentAway()
{
    QCOMPARE(say("GET /?code=abc&state=right&x=" + QByteArray(64 * 1024, 'x')), QByteArray());
    QVERIFY(m_arrived->isEmpty());
    QVERIFY(say(get("/?code=abc&state=right")).startsWith("HTTP/1.1 200 OK\r\n"));
}

void tst_RedirectListener::onlyThisComputerIsListenedTo()
{
    QTcpSocket elsewhere;
    elsewhere.connectToHost(QHostAddress(u"127.0.0.2"_s), port());
    QTRY_COMPARE(elsewhere.error(), QTcpSocket::ConnectionRefusedError);
}

void tst_RedirectListener::manyWhoSayNothingDoNotKeepTheAnswerOut()
{
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int count = 0; count < 3 * RedirectListener::maxConnections; ++count) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress::LocalHost, port());
    }
    QTRY_VERIFY(std::ranges::all_of(silent, [](const auto &one) {
        return one->state() != QTcpSocket::ConnectingState && one->state() != QTcpSocket::HostLookupState;
    }));
    QVERIFY(say(get("/?code=abc&state=right")).startsWith("HTTP/1.1 200 OK\r\n"));
}

QTEST_GUILESS_MAIN(tst_RedirectListener)
#include "tst_RedirectListener.moc"
