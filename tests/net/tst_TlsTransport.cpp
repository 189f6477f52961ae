#include "net/WatchedLine.h"
#include "support/ScriptedServer.h"
#include "support/TestCertificate.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = TransportFailure::Kind;
using Then = WatchedLine::Then;

namespace {

TransportTerms testTerms()
{
    return {.caFile = testCertificatePath(u"root"_s), .connectTimeout = 5s};
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
    void aMessageLeavesWholeAndSaysSo_data();
    void aMessageLeavesWholeAndSaysSo();
    void writtenNeverComesFromWithinWrite();
    void closingLetsWhatWasWrittenLeave();
    void afterClosingNothingMoreIsSaid();
    void itMayBeDeletedInEachOfItsSlots_data();
    void itMayBeDeletedInEachOfItsSlots();
    void aSystemRootIsNoneWhereTheAccountHasItsOwn();
    void aCaFileThatCannotBeReadEndsTheAttempt();
    void aClientCertificateIsShown_data();
    void aClientCertificateIsShown();
    void aVeryOldServerIsSpokenToIfAllowed();
    void aHostGivenByNameIsReached();
};

void tst_TlsTransport::aValidServerIsShownThenEncrypted()
{
    ScriptedServer server;
    server.tls(testCertificatePath(u"localhost"_s));
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint());
    QTRY_COMPARE(line.heard, QByteArray("220 scripted.example ESMTP\r\n"));
    QCOMPARE(line.events, events({"peer", "encrypted"}));
    QCOMPARE(line.peer->problems, QList<CertificateProblem>());
    QCOMPARE(line.peer->leaf(), testCertificate(u"localhost"_s));
    QCOMPARE(line.peer->chain.last(), testCertificate(u"root"_s));
    QCOMPARE(line.peer->trustAnchor, u"Sealpost Test Root"_s);
    QCOMPARE(line.peer->tls, (TlsFacts{TlsFacts::Version::Tls13, u"TLS_AES_256_GCM_SHA384"_s, false}));
}

void tst_TlsTransport::nothingOfOursIsSaidBeforeThePeerIsAccepted()
{
    ScriptedServer server;
    server.tls(testCertificatePath(u"self-signed"_s));
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
    server.tls(testCertificatePath(u"localhost"_s)).tlsAtMost("TLSv1.2"); // where the server has the last word
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
    server.startsInClear().tls(testCertificatePath(u"self-signed"_s));
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

void tst_TlsTransport::aMessageLeavesWholeAndSaysSo_data()
{
    QTest::addColumn<Encryption>("encryption");
    QTest::newRow("under TLS") << Encryption::ImplicitTls;
    QTest::newRow("in clear") << Encryption::None;
}

void tst_TlsTransport::aMessageLeavesWholeAndSaysSo()
{
    QFETCH(Encryption, encryption);
    ScriptedServer server;
    server.tls(testCertificatePath(u"localhost"_s));
    if (encryption == Encryption::None)
        server.startsInClear();
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint(encryption));
    QTRY_VERIFY(!line.heard.isEmpty());
    const QByteArray message(20 * 1024 * 1024, 'x');
    line.transport->write("BDAT " + QByteArray::number(message.size()) + " LAST\r\n");
    line.transport->write(message);
    QVERIFY(line.transport->pendingOctets() > 0); // more than the system takes at once
    QTRY_COMPARE(server.last().messages, QByteArrayList{message});
    QTRY_VERIFY(line.heard.endsWith("250 2.0.0 OK\r\n"));
    QCOMPARE(line.transport->pendingOctets(), 0);
    QVERIFY(line.written > 0);
    QCOMPARE(server.last().flights, 1);
}

void tst_TlsTransport::writtenNeverComesFromWithinWrite()
{
    ScriptedServer server;
    server.tls(testCertificatePath(u"localhost"_s));
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint());
    QTRY_VERIFY(!line.heard.isEmpty());
    bool writing = false, nested = false;
    int left = 1000;
    connect(line.transport.get(), &Transport::written, &line, [&] {
        nested = nested || writing;
        writing = true;
        if (left-- > 0)
            line.transport->write("NOOP\r\n");
        writing = false;
    });
    line.transport->write("NOOP\r\n");
    QTRY_VERIFY(left <= 0);
    QVERIFY(!nested);
}

void tst_TlsTransport::closingLetsWhatWasWrittenLeave()
{
    ScriptedServer server;
    server.tls(testCertificatePath(u"localhost"_s));
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint());
    QTRY_VERIFY(!line.heard.isEmpty());
    const QByteArray message(10 * 1024 * 1024, 'x');
    line.transport->write("BDAT " + QByteArray::number(message.size()) + " LAST\r\n" + message);
    line.transport->close();
    line.transport.reset(); // the octets leave all the same
    QTRY_VERIFY(server.last().over);
    QCOMPARE(server.last().messages, QByteArrayList{message});
}

void tst_TlsTransport::afterClosingNothingMoreIsSaid()
{
    ScriptedServer server;
    server.tls(testCertificatePath(u"localhost"_s));
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint());
    QTRY_VERIFY(!line.heard.isEmpty());
    line.heard.clear();
    line.transport->write("QUIT\r\n");
    line.transport->close();
    QTRY_VERIFY(server.last().over);
    QVERIFY(server.heard("QUIT"));
    QCOMPARE(line.heard, QByteArray());
    QCOMPARE(line.events, events({"peer", "encrypted"}));
}

void tst_TlsTransport::itMayBeDeletedInEachOfItsSlots_data()
{
    QTest::addColumn<QByteArray>("slot");
    QTest::addColumn<QString>("certificate");
    for (const char *name : {"peerShown", "encrypted", "received", "written", "gone"}) {
        for (const char *certificate : {"localhost", "self-signed"})
            QTest::addRow("%s, %s", name, certificate) << QByteArray(name) << QString::fromLatin1(certificate);
    }
    QTest::addRow("connected") << QByteArray("connected") << QString();
}

void tst_TlsTransport::itMayBeDeletedInEachOfItsSlots()
{
    QFETCH(QByteArray, slot);
    QFETCH(QString, certificate);
    ScriptedServer server;
    server.tls(testCertificatePath(certificate)).on("NOOP", ScriptedAnswer::cut("421 Closing"));
    if (certificate.isEmpty())
        server.startsInClear();
    TlsTransportFactory factory;
    std::unique_ptr<Transport> transport = factory.make(testTerms());
    bool deleted = false;
    const auto deleteIn = [&](const char *name) {
        if (slot == name) {
            transport.reset();
            deleted = true;
        }
        return deleted;
    };
    connect(transport.get(), &Transport::connected, this, [&] { deleteIn("connected"); });
    connect(transport.get(), &Transport::peerShown, this, [&] {
        if (!deleteIn("peerShown"))
            transport->proceed();
    });
    connect(transport.get(), &Transport::encrypted, this, [&] { deleteIn("encrypted"); });
    connect(transport.get(), &Transport::received, this, [&] {
        if (!deleteIn("received"))
            transport->write("NOOP\r\n");
    });
    connect(transport.get(), &Transport::written, this, [&] { deleteIn("written"); });
    connect(transport.get(), &Transport::gone, this, [&] { deleteIn("gone"); });
    transport->open(server.endpoint(certificate.isEmpty() ? Encryption::None : Encryption::ImplicitTls));
    QTRY_VERIFY(deleted);
    QTRY_VERIFY(server.last().over);
}

void tst_TlsTransport::aSystemRootIsNoneWhereTheAccountHasItsOwn()
{
    ScriptedServer server;
    server.tls(testCertificatePath(u"localhost"_s));
    TlsTransportFactory factory;
    TransportTerms other = testTerms();
    other.caFile = testCertificatePath(u"other-root"_s);
    WatchedLine line(factory, other);
    line.transport->open(server.endpoint());
    QTRY_VERIFY(line.peer);
    QCOMPARE(line.peer->problems, QList{CertificateProblem::UnknownIssuer});

    TransportTerms itself = testTerms();
    itself.caFile = testCertificatePath(u"self-signed"_s);
    server.tls(testCertificatePath(u"self-signed"_s));
    WatchedLine own(factory, itself);
    own.transport->open(server.endpoint());
    QTRY_VERIFY(own.peer);
    QCOMPARE(own.peer->problems, QList{CertificateProblem::NameMismatch}); // it vouches for itself now
}

void tst_TlsTransport::aCaFileThatCannotBeReadEndsTheAttempt()
{
    for (const QString &caFile : {u"/nowhere/root.pem"_s, testCertificatePath(u"root"_s, u".key"_s), u"/"_s}) {
        ScriptedServer server;
        server.tls(testCertificatePath(u"localhost"_s));
        TlsTransportFactory factory;
        TransportTerms terms = testTerms();
        terms.caFile = caFile;
        WatchedLine line(factory, terms);
        line.transport->open(server.endpoint());
        QTRY_VERIFY(line.failure);
        QVERIFY(line.failure->kind == TransportFailure::Kind::TlsBroken);
        QVERIFY(line.failure->detail.contains(caFile));
        QVERIFY(!line.peer);
    }
}

void tst_TlsTransport::aClientCertificateIsShown_data()
{
    QTest::addColumn<QByteArrayList>("make");
    QTest::newRow("PEM") << QByteArrayList{"x509", "-in", "client.pem"};
    QTest::newRow("PKCS #12") << QByteArrayList{"pkcs12", "-export",    "-in",      "client.pem",
                                                "-inkey", "client.key", "-passout", "pass:"};
}

void tst_TlsTransport::aClientCertificateIsShown()
{
    QFETCH(QByteArrayList, make);
    QTemporaryDir folder;
    QProcess openssl;
    openssl.setWorkingDirectory(QFileInfo(testCertificatePath(u"client"_s)).path());
    QStringList arguments;
    for (const QByteArray &argument : make)
        arguments += QString::fromLatin1(argument);
    openssl.start(u"openssl"_s, arguments);
    QTRY_COMPARE(openssl.state(), QProcess::NotRunning);
    QFile identity(folder.filePath(u"client"_s)), key(testCertificatePath(u"client"_s, u".key"_s));
    QVERIFY(identity.open(QIODevice::WriteOnly) && key.open(QIODevice::ReadOnly));
    identity.write(openssl.readAllStandardOutput());
    if (make.first() == "x509")
        identity.write(key.readAll());
    identity.close();

    ScriptedServer server;
    server.tls(testCertificatePath(u"localhost"_s)).asksForClientCertificate();
    TlsTransportFactory factory;
    TransportTerms terms = testTerms();
    terms.clientCertificate = identity.fileName();
    WatchedLine line(factory, terms);
    line.transport->open(server.endpoint());
    QTRY_VERIFY(!line.heard.isEmpty() || line.failure);
    QCOMPARE(server.clientCertificate(), testCertificateDer(u"client"_s));
}

void tst_TlsTransport::aVeryOldServerIsSpokenToIfAllowed()
{
    for (const char *version : {"TLSv1", "TLSv1.1"}) {
        ScriptedServer server;
        server.tls(testCertificatePath(u"localhost"_s)).tlsAtMost(version);
        TlsTransportFactory factory;
        TransportTerms terms = testTerms();
        terms.veryOldServer = true;
        WatchedLine line(factory, terms);
        line.transport->open(server.endpoint());
        QTRY_VERIFY(!line.heard.isEmpty() || line.failure);
        QCOMPARE(line.peer->tls.version, TlsFacts::Version::TooOld);
        QCOMPARE(line.peer->problems, QList<CertificateProblem>());
    }
}

void tst_TlsTransport::aHostGivenByNameIsReached()
{
    ScriptedServer server;
    server.tls(testCertificatePath(u"localhost"_s));
    TlsTransportFactory factory;
    WatchedLine line(factory, testTerms());
    line.transport->open(server.endpoint(Encryption::ImplicitTls, u"localhost"_s));
    QTRY_VERIFY(!line.heard.isEmpty());
    QCOMPARE(line.peer->problems, QList<CertificateProblem>());
}

QTEST_GUILESS_MAIN(tst_TlsTransport)
#include "tst_TlsTransport.moc"
