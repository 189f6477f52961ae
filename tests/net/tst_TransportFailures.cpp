#include "net/WatchedLine.h"
#include "support/ScriptedServer.h"
#include "support/TestCertificate.h"

#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTest>

#include <functional>

using namespace Sealpost;
using namespace std::chrono_literals;
using Kind = TransportFailure::Kind;
using Prepare = std::function<void(ScriptedServer &)>;

Q_DECLARE_METATYPE(Prepare)

namespace {

TransportTerms testTerms()
{
    return {.caFile = testCertificatePath(QStringLiteral("root")), .connectTimeout = 400ms};
}

ScriptedServer &withCertificate(ScriptedServer &server, const char *name = "localhost")
{
    return server.tls(testCertificatePath(QString::fromLatin1(name)));
}

} // namespace

class tst_TransportFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFailureBeforeAPeerHasItsKind_data();
    void eachFailureBeforeAPeerHasItsKind();
    void aHostThatDoesNotExistIsNotFound();
    void textWhereTlsShouldBeginIsNoAbsence();
    void aLineThatTheServerClosesIsLost();
    void whatTheServerSaidLastComesBeforeTheLoss();
    void rubbishUnderTlsBreaksTheLine();
    void aServerThatWantsACertificateOfOursBreaksTheLine();
    void aClientCertificateThatCannotBeReadIsNoAbsence();
    void theFailureNeverComesFromWithinACall();
    void aProxyOfTheSystemIsNotTakenForTheServer();
};

void tst_TransportFailures::eachFailureBeforeAPeerHasItsKind_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, Kind kind, const Prepare &prepare) {
        QTest::newRow(name) << prepare << kind;
    };
    row("nothing listens", Kind::Refused, [](ScriptedServer &s) { s.refuses(); });
    row("no connection comes about", Kind::TimedOut, [](ScriptedServer &s) { s.blackHole(); });
    row("TLS is not answered", Kind::TimedOut, [](ScriptedServer &s) { s.swallows(); });
    row("a banner in clear", Kind::AnsweredPlain, [](ScriptedServer &s) { s.startsInClear(); });
    row("a longer banner in clear", Kind::AnsweredPlain,
        [](ScriptedServer &s) { s.startsInClear().greets("220-hello\n220-there\n220 scripted.example"); });
    row("a web server", Kind::AnsweredPlain,
        [](ScriptedServer &s) { s.startsInClear().greets("HTTP/1.1 400 Bad Request\n\n"); });
    row("closed at once", Kind::TlsFailed, [](ScriptedServer &s) { s.closesAtOnce(); });
    row("TLS 1.1 at most", Kind::TlsTooOld, [](ScriptedServer &s) { withCertificate(s).tlsAtMost("TLSv1.1"); });
    row("TLS 1.0 at most", Kind::TlsTooOld, [](ScriptedServer &s) { withCertificate(s).tlsAtMost("TLSv1"); });
    row("anonymous ciphers only", Kind::TlsTooOld,
        [](ScriptedServer &s) { withCertificate(s).tlsAtMost("TLSv1.2").ciphers("ADH-AES128-SHA256@SECLEVEL=0"); });
    row("ciphers without encryption only", Kind::TlsTooOld,
        [](ScriptedServer &s) { withCertificate(s).tlsAtMost("TLSv1.2").ciphers("NULL-SHA256@SECLEVEL=0"); });
}

void tst_TransportFailures::eachFailureBeforeAPeerHasItsKind()
{
    QFETCH(Prepare, prepare);
    QFETCH(Kind, kind);
    ScriptedServer server;
    prepare(server);
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint());
    QTRY_VERIFY(line.failure);
    QVERIFY2(line.failure->kind == kind, qPrintable(line.failure->detail));
    QVERIFY(!line.failure->detail.isEmpty());
    QCOMPARE(line.events, QByteArrayList{"gone"});
}

void tst_TransportFailures::aHostThatDoesNotExistIsNotFound()
{
    TlsTransportFactory factory;
    TransportTerms patient = testTerms();
    patient.connectTimeout = 30s;
    WatchedLine line(factory, patient);
    line.transport->open({*HostName::parse(QStringLiteral("nobody.invalid")), Port::submissions});
    QTRY_VERIFY_WITH_TIMEOUT(line.failure, 30000);
    QCOMPARE(line.failure->kind, Kind::HostNotFound);
}

void tst_TransportFailures::textWhereTlsShouldBeginIsNoAbsence()
{
    ScriptedServer server;
    withCertificate(server).startsInClear();
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint(Encryption::StartTls));
    QTRY_VERIFY(!line.heard.isEmpty());
    line.transport->startTls(); // the server was not asked: it answers the handshake as it would any command
    QTRY_VERIFY(line.failure);
    QVERIFY2(line.failure->kind == Kind::TlsBroken, qPrintable(line.failure->detail));
    QVERIFY(!line.peer);
}

/// Qt exempts this computer from proxies: the server is one that nobody has (RFC 5737).
void tst_TransportFailures::aProxyOfTheSystemIsNotTakenForTheServer()
{
    ScriptedServer proxy;
    proxy.swallows();
    const Endpoint there = proxy.endpoint();
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, there.host.ace(), there.port.number()));
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open({*HostName::parse(QStringLiteral("192.0.2.1")), Port::submissions});
    QTRY_VERIFY(line.failure);
    QCOMPARE(proxy.connections(), 0);
}

void tst_TransportFailures::aLineThatTheServerClosesIsLost()
{
    ScriptedServer server;
    withCertificate(server);
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint());
    QTRY_VERIFY(!line.heard.isEmpty());
    server.cut();
    QTRY_VERIFY(line.failure);
    QCOMPARE(line.failure->kind, Kind::Lost);
    QCOMPARE(line.events, (QByteArrayList{"peer", "encrypted", "gone"}));
}

void tst_TransportFailures::whatTheServerSaidLastComesBeforeTheLoss()
{
    ScriptedServer server;
    withCertificate(server).on("NOOP", ScriptedAnswer::cut("421 4.3.2 Closing"));
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    QByteArray heardWhenGone;
    connect(line.transport.get(), &Transport::gone, this, [&] { heardWhenGone = line.heard; });
    line.transport->open(server.endpoint());
    QTRY_VERIFY(!line.heard.isEmpty());
    line.transport->write("NOOP\r\n");
    QTRY_VERIFY(line.failure);
    QVERIFY(heardWhenGone.endsWith("421 4.3.2 Closing\r\n"));
}

void tst_TransportFailures::rubbishUnderTlsBreaksTheLine()
{
    ScriptedServer server;
    withCertificate(server).on("NOOP", ScriptedAnswer::breakTls("250 in clear\r\n"));
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint());
    QTRY_VERIFY(!line.heard.isEmpty());
    line.heard.clear();
    line.transport->write("NOOP\r\n");
    QTRY_VERIFY(line.failure);
    QVERIFY2(line.failure->kind == Kind::TlsBroken, qPrintable(line.failure->detail));
    QCOMPARE(line.heard, QByteArray());
}

void tst_TransportFailures::aServerThatWantsACertificateOfOursBreaksTheLine()
{
    for (const char *version : {"TLSv1.2", "TLSv1.3"}) {
        ScriptedServer server;
        withCertificate(server).tlsAtMost(version).demandsClientCertificate();
        TlsTransportFactory factory;
        WatchedLine line(factory, testTerms());
        line.transport->open(server.endpoint());
        QTRY_VERIFY(line.failure);
        QVERIFY2(line.failure->kind == Kind::TlsBroken || line.failure->kind == Kind::Lost,
                 qPrintable(line.failure->detail));
    }
}

void tst_TransportFailures::aClientCertificateThatCannotBeReadIsNoAbsence()
{
    ScriptedServer server;
    withCertificate(server);
    TlsTransportFactory factory;
    TransportTerms terms = testTerms();
    terms.clientCertificate = QStringLiteral("/nowhere/client.p12");
    WatchedLine line(factory, terms);
    line.transport->open(server.endpoint());
    QTRY_VERIFY(line.failure);
    QCOMPARE(line.failure->kind, Kind::ClientCertificateUnreadable);
    QVERIFY(line.failure->detail.contains(terms.clientCertificate));
}

void tst_TransportFailures::theFailureNeverComesFromWithinACall()
{
    ScriptedServer server;
    server.refuses();
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint());
    QVERIFY(!line.failure);
    line.transport->abort();
    WatchedLine second(factory, testTerms());
    second.transport->open(server.endpoint());
    QTRY_VERIFY(second.failure);
    QVERIFY(!line.failure);
}

QTEST_GUILESS_MAIN(tst_TransportFailures)
#include "tst_TransportFailures.moc"
