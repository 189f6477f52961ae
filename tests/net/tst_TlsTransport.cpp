#include "net/WatchedLine.h"
#include "support/ScriptedServer.h"
#include "support/TestCertificate.h"

#include <QTest>

using namespace Sealpost;
using namespace std::chrono_literals;
using Kind = TransportFailure::Kind;
using Then = WatchedLine::Then;

namespace {

TransportTerms testTerms()
{
    return {.caFile = testCertificatePath(QStringLiteral("root")), .connectTimeout = 5s};
}

QByteArrayList events(std::initializer_list<const char *> names)
{
    return QByteArrayList(names.begin(), names.end());
}

} // namespace

class tst_TlsTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValidServerIsShownThenEncrypted();
    void nothingOfOursIsSaidBeforeThePeerIsAccepted();
    void whatTheServerSaysWaitsForTheVerdict();
    void startTlsShowsThePeerOnTheSameLine();
    void aPlainLineCarriesOctetsBothWays();
};

void tst_TlsTransport::aValidServerIsShownThenEncrypted()
{
    ScriptedServer server;
    server.tls(testCertificatePath(QStringLiteral("localhost")));
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint());
    QTRY_COMPARE(line.heard, QByteArray("220 scripted.example ESMTP\r\n"));
    QCOMPARE(line.events, events({"peer", "encrypted"}));
    QCOMPARE(line.peer->problems, QList<CertificateProblem>());
    QCOMPARE(line.peer->leaf(), testCertificate(QStringLiteral("localhost")));
    QCOMPARE(line.peer->chain.last(), testCertificate(QStringLiteral("root")));
    QCOMPARE(line.peer->trustAnchor, QStringLiteral("Sealpost Test Root"));
    QCOMPARE(line.peer->tls, (TlsFacts{TlsFacts::Version::Tls13, QStringLiteral("TLS_AES_256_GCM_SHA384"), false}));
}

void tst_TlsTransport::nothingOfOursIsSaidBeforeThePeerIsAccepted()
{
    ScriptedServer server;
    server.tls(testCertificatePath(QStringLiteral("self-signed")));
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms(), Then::Wait);
    line.transport->open(server.endpoint());
    QTRY_COMPARE(line.events, events({"peer"}));
    line.transport->write("EHLO early\r\n");
    line.transport->abort();
    QTRY_VERIFY(server.last().over);
    QCOMPARE(server.last().underTls, QByteArray());
    QCOMPARE(line.events, events({"peer"}));
}

void tst_TlsTransport::whatTheServerSaysWaitsForTheVerdict()
{
    ScriptedServer server;
    server.tls(testCertificatePath(QStringLiteral("localhost")));
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms(), Then::Wait);
    line.transport->open(server.endpoint());
    QTRY_COMPARE(line.events, events({"peer"}));
    QTRY_VERIFY(server.last().tls);
    QCOMPARE(line.heard, QByteArray());
    line.transport->proceed();
    QTRY_COMPARE(line.heard, QByteArray("220 scripted.example ESMTP\r\n"));
    QCOMPARE(line.events, events({"peer", "encrypted"}));
}

void tst_TlsTransport::startTlsShowsThePeerOnTheSameLine()
{
    ScriptedServer server;
    server.startsInClear().tls(testCertificatePath(QStringLiteral("self-signed")));
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint(Encryption::StartTls));
    QTRY_COMPARE(line.heard, QByteArray("220 scripted.example ESMTP\r\n"));
    line.transport->write("STARTTLS\r\n");
    QTRY_VERIFY(line.heard.endsWith("220 2.0.0 Go ahead\r\n"));
    line.transport->startTls();
    QTRY_COMPARE(line.events, events({"connected", "peer", "encrypted"}));
    line.heard.clear();
    line.transport->write("EHLO localhost\r\n");
    QTRY_COMPARE(line.heard, QByteArray("250 2.0.0 OK\r\n"));
    QCOMPARE(server.last().inClear, QByteArray("STARTTLS\r\n"));
    QCOMPARE(server.last().underTls, QByteArray("EHLO localhost\r\n"));
}

void tst_TlsTransport::aPlainLineCarriesOctetsBothWays()
{
    ScriptedServer server;
    server.startsInClear();
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint(Encryption::None));
    QTRY_COMPARE(line.heard, QByteArray("220 scripted.example ESMTP\r\n"));
    QCOMPARE(line.events, events({"connected"}));
    line.transport->write("NOOP\r\n");
    QTRY_VERIFY(line.heard.endsWith("250 2.0.0 OK\r\n"));
    QTRY_COMPARE(line.transport->pendingOctets(), 0);
}

QTEST_GUILESS_MAIN(tst_TlsTransport)
#include "tst_TlsTransport.moc"
