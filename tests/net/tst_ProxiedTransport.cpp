#include "net/Route.h"
#include "net/WatchedLine.h"
#include "support/ScriptedProxy.h"
#include "support/ScriptedServer.h"
#include "support/TestCertificate.h"

#include <QScopeGuard>
#include <QTcpSocket>
#include <QTest>
#include <QThreadPool>

using namespace Sealpost;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = TransportFailure::Kind;
using Then = ScriptedProxy::Then;

namespace {

const QByteArray socksMethod("\x05\x00", 2);
const QByteArray socksOpen("\x05\x00\x00\x01\x7f\x00\x00\x01\x10\x20", 10);
const QByteArrayList socksAnswers{socksMethod, socksOpen};
const QByteArrayList httpAnswers{"HTTP/1.1 200 OK\r\n\r\n"};

TransportTerms termsThrough(const Proxy &proxy)
{
    return {.caFile = testCertificatePath(u"root"_s), .proxy = proxy, .connectTimeout = 400ms};
}

/// A name that nobody here can look up (RFC 6761): only a proxy knows it.
Endpoint unknownHere(Encryption encryption = Encryption::ImplicitTls)
{
    return {*HostName::parse(u"mail.invalid"_s), Port::submissions, encryption};
}

/// A port of this computer where nothing listens.
Proxy nobody()
{
    ScriptedServer gone;
    gone.refuses();
    return {Proxy::Kind::Socks5, Proxy::Server{gone.endpoint().host, gone.port()}};
}

} // namespace

class tst_ProxiedTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServersNameGoesToTheProxyAndIsWhatItsCertificateIsComparedWith_data();
    void theServersNameGoesToTheProxyAndIsWhatItsCertificateIsComparedWith();
    void aGreetingInClearThatComesAlongIsHeard();
    void eachWayOfAProxyNotToGoOnHasItsKind_data();
    void eachWayOfAProxyNotToGoOnHasItsKind();
    void aProxyThatSaysYesAndHangsUpHasRefused_data();
    void aProxyThatSaysYesAndHangsUpHasRefused();
    void aLoginIsToldToTheProxyAndToNobodyElse();
    void theProxyOfTheEnvironmentIsTheSystems();
    void thisComputerIsReachedPastTheSystemsProxy();
    void aProxyOfTheEnvironmentThatCannotBeUsedIsNotGonePast();
    void letGoInTheMiddleItSaysNothingMore();
    void letGoWhileTheSystemIsAskedItSaysNothing();
};

void tst_ProxiedTransport::theServersNameGoesToTheProxyAndIsWhatItsCertificateIsComparedWith_data()
{
    QTest::addColumn<Proxy::Kind>("kind");
    QTest::addColumn<QByteArrayList>("answers");
    QTest::newRow("SOCKS") << Proxy::Kind::Socks5 << socksAnswers;
    QTest::newRow("HTTP") << Proxy::Kind::HttpConnect << httpAnswers;
}

void tst_ProxiedTransport::theServersNameGoesToTheProxyAndIsWhatItsCertificateIsComparedWith()
{
    QFETCH(Proxy::Kind, kind);
    QFETCH(QByteArrayList, answers);
    ScriptedServer server;
    server.tls(testCertificatePath(u"localhost"_s));
    ScriptedProxy proxy(answers, Then::Relay, server.port());
    TlsTransportFactory factory;
    WatchedLine line(factory, termsThrough(proxy.proxy(kind)));
    line.transport->open(unknownHere());
    QTRY_VERIFY(!line.heard.isEmpty());
    QVERIFY(proxy.turns().last().contains("mail.invalid"));
    QCOMPARE(line.peer->problems, QList{CertificateProblem::NameMismatch});
    QVERIFY(line.peer->address.isNull());
    QCOMPARE(line.transport->proxy(), proxy.proxy(kind));
}

void tst_ProxiedTransport::aGreetingInClearThatComesAlongIsHeard()
{
    ScriptedProxy proxy({socksMethod, socksOpen + "220 hello\r\n"}, Then::Wait);
    TlsTransportFactory factory;
    WatchedLine line(factory, termsThrough(proxy.proxy(Proxy::Kind::Socks5)));
    line.transport->open(unknownHere(Encryption::StartTls));
    QTRY_COMPARE(line.heard, "220 hello\r\n");
    QCOMPARE(line.events, QByteArrayList{"connected"});
}

void tst_ProxiedTransport::eachWayOfAProxyNotToGoOnHasItsKind_data()
{
    QTest::addColumn<Proxy::Kind>("proxy");
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<Then>("then");
    QTest::addColumn<Kind>("kind");
    const auto socks = Proxy::Kind::Socks5;
    const auto http = Proxy::Kind::HttpConnect;
    QTest::newRow("SOCKS hangs up at once") << socks << QByteArrayList() << Then::Cut << Kind::ProxyRefused;
    QTest::newRow("SOCKS hangs up in the middle")
        << socks << QByteArrayList{socksMethod, socksOpen.left(5)} << Then::Cut << Kind::ProxyRefused;
    QTest::newRow("SOCKS comes to no answer")
        << socks << QByteArrayList{socksMethod} << Then::Wait << Kind::TimedOut;
    QTest::newRow("SOCKS refuses") << socks << QByteArrayList{socksMethod, "\x05\x02"} << Then::Cut
                                   << Kind::ProxyRefused;
    QTest::newRow("HTTP hangs up in the middle")
        << http << QByteArrayList{"HTTP/1.1 200 OK\r\n"} << Then::Cut << Kind::ProxyRefused;
    QTest::newRow("HTTP comes to no answer") << http << QByteArrayList{"HTTP/1.1"} << Then::Wait << Kind::TimedOut;
    QTest::newRow("HTTP refuses") << http << QByteArrayList{"HTTP/1.1 403 No\r\n\r\n"} << Then::Cut
                                  << Kind::ProxyRefused;
    QTest::newRow("HTTP wants a login")
        << http << QByteArrayList{"HTTP/1.1 407 Login\r\n\r\n"} << Then::Cut << Kind::ProxyLoginRefused;
}

void tst_ProxiedTransport::eachWayOfAProxyNotToGoOnHasItsKind()
{
    QFETCH(Proxy::Kind, proxy);
    QFETCH(QByteArrayList, answers);
    QFETCH(Then, then);
    ScriptedProxy scripted(answers, then);
    TlsTransportFactory factory;
    WatchedLine line(factory, termsThrough(scripted.proxy(proxy)));
    line.transport->open(unknownHere());
    QTRY_VERIFY(line.failure);
    QTEST(line.failure->kind, "kind");
    QVERIFY(!line.failure->detail.isEmpty());
    QCOMPARE(line.events, QByteArrayList{"gone"});

    WatchedLine toNobody(factory, termsThrough(nobody()));
    toNobody.transport->open(unknownHere());
    QTRY_VERIFY(toNobody.failure);
    QCOMPARE(toNobody.failure->kind, Kind::ProxyUnreachable);
}

void tst_ProxiedTransport::aProxyThatSaysYesAndHangsUpHasRefused_data()
{
    QTest::addColumn<Encryption>("encryption");
    QTest::newRow("SMTPS") << Encryption::ImplicitTls;
    QTest::newRow("STARTTLS") << Encryption::StartTls;
}

/// As the proxy of ssh -D does. A line of the same kind that says something first is lost like any other.
void tst_ProxiedTransport::aProxyThatSaysYesAndHangsUpHasRefused()
{
    QFETCH(Encryption, encryption);
    ScriptedProxy proxy(socksAnswers, Then::Cut);
    TlsTransportFactory factory;
    WatchedLine line(factory, termsThrough(proxy.proxy(Proxy::Kind::Socks5)));
    line.transport->open(unknownHere(encryption));
    QTRY_VERIFY(line.failure);
    QVERIFY2(line.failure->kind == Kind::ProxyRefused, qPrintable(line.failure->detail));

    const bool inClear = encryption == Encryption::StartTls;
    ScriptedProxy speaking({socksMethod, socksOpen + "421 busy\r\n"}, inClear ? Then::Cut : Then::Wait);
    WatchedLine other(factory, termsThrough(speaking.proxy(Proxy::Kind::Socks5)));
    other.transport->open(unknownHere(encryption));
    QTRY_VERIFY(other.failure);
    QCOMPARE(other.failure->kind, inClear ? Kind::Lost : Kind::AnsweredPlain);
}

void tst_ProxiedTransport::aLoginIsToldToTheProxyAndToNobodyElse()
{
    ScriptedServer server;
    server.startsInClear();
    ScriptedProxy proxy({QByteArray("\x05\x02", 2), QByteArray("\x01\x00", 2), socksOpen}, Then::Relay,
                        server.port());
    QByteArray typed = "s3cret";
    TransportTerms terms = termsThrough(proxy.proxy(Proxy::Kind::Socks5, u"ann"_s));
    terms.proxyPassword = Secret::take(typed);
    TlsTransportFactory factory;
    WatchedLine line(factory, terms);
    line.transport->open(unknownHere(Encryption::StartTls));
    QTRY_VERIFY(!line.heard.isEmpty());
    QCOMPARE(proxy.turns().at(1), "\x01\x03"
                                  "ann"
                                  "\x06"
                                  "s3cret");
    QVERIFY(!server.last().inClear.contains("s3cret"));
}

void tst_ProxiedTransport::theProxyOfTheEnvironmentIsTheSystems()
{
    ScriptedServer server;
    server.tls(testCertificatePath(u"localhost"_s));
    ScriptedProxy proxy(httpAnswers, Then::Relay, server.port());
    const Proxy named = proxy.proxy(Proxy::Kind::HttpConnect);
    const auto restore = qScopeGuard([] { qunsetenv("all_proxy"); });
    qputenv("all_proxy", named.spelled().toLatin1());
    TlsTransportFactory factory;
    TransportTerms terms = termsThrough({Proxy::Kind::System});
    terms.connectTimeout = 10s; // a thread is asked
    WatchedLine line(factory, terms);
    line.transport->open(unknownHere());
    QCOMPARE(line.transport->proxy(), Proxy{Proxy::Kind::System});
    QTRY_VERIFY(!line.heard.isEmpty());
    QCOMPARE(line.transport->proxy(), named);
}

void tst_ProxiedTransport::thisComputerIsReachedPastTheSystemsProxy()
{
    ScriptedServer server;
    server.tls(testCertificatePath(u"localhost"_s));
    const auto restore = qScopeGuard([] { qunsetenv("all_proxy"); });
    qputenv("all_proxy", nobody().spelled().toLatin1());
    TlsTransportFactory factory;
    TransportTerms terms = termsThrough({Proxy::Kind::System});
    terms.connectTimeout = 10s;
    WatchedLine line(factory, terms);
    line.transport->open(server.endpoint());
    QTRY_VERIFY(!line.heard.isEmpty());
    QCOMPARE(line.transport->proxy(), Proxy());
}

void tst_ProxiedTransport::aProxyOfTheEnvironmentThatCannotBeUsedIsNotGonePast()
{
    const auto restore = qScopeGuard([] { qunsetenv("all_proxy"); });
    qputenv("all_proxy", "socks4://ann:s3cret@192.0.2.1:1080");
    TlsTransportFactory factory;
    TransportTerms terms = termsThrough({Proxy::Kind::System});
    terms.connectTimeout = 10s;
    WatchedLine line(factory, terms);
    line.transport->open(unknownHere());
    QTRY_VERIFY(line.failure);
    QCOMPARE(line.failure->kind, Kind::ProxyUnusable);
    QCOMPARE(line.failure->detail, u"socks4://192.0.2.1:1080"_s);
}

void tst_ProxiedTransport::letGoInTheMiddleItSaysNothingMore()
{
    ScriptedProxy proxy({socksMethod}, Then::Wait);
    TlsTransportFactory factory;
    WatchedLine line(factory, termsThrough(proxy.proxy(Proxy::Kind::Socks5)));
    WatchedLine second(factory, termsThrough(proxy.proxy(Proxy::Kind::Socks5)));
    line.transport->open(unknownHere());
    second.transport->open(unknownHere());
    QTRY_VERIFY(proxy.turns().size() >= 2);
    line.transport->abort();
    QTRY_VERIFY(second.failure);
    QVERIFY(!line.failure);
}

void tst_ProxiedTransport::letGoWhileTheSystemIsAskedItSaysNothing()
{
    const auto restore = qScopeGuard([] { qunsetenv("all_proxy"); });
    qputenv("all_proxy", nobody().spelled().toLatin1());
    for (int count = 0; count < 100; ++count) { // the other thread is then before, at or behind its end
        Route route([] { return std::make_unique<QTcpSocket>(); }, {Proxy::Kind::System}, {});
        connect(&route, &Route::arrived, this, [] { QFAIL("it has let go"); });
        connect(&route, &Route::lost, this, [] { QFAIL("it has let go"); });
        route.start(unknownHere().host, Port::submissions);
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
    QCoreApplication::processEvents(); // what the other threads have left
}

QTEST_GUILESS_MAIN(tst_ProxiedTransport)
#include "tst_ProxiedTransport.moc"
