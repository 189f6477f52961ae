#include "net/ShownPeer.h"
#include "net/WatchedLine.h"
#include "support/OpensslServer.h"
#include "support/ScriptedServer.h"
#include "support/TestCertificate.h"

#include <QTest>

using namespace Sealpost;
using namespace std::chrono_literals;
using Problem = CertificateProblem;
using Problems = QList<CertificateProblem>;

Q_DECLARE_METATYPE(Problems)

/// What a server is shown as, each through a real handshake.
class tst_ShownPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachProblemIsShownByItsName_data();
    void eachProblemIsShownByItsName();
    void goingOnAcceptsWhatWasShown_data();
    void goingOnAcceptsWhatWasShown();
    void aWeakCertificateIsShownAsWeak_data();
    void aWeakCertificateIsShownAsWeak();
    void aRevokedCertificateIsShownWhereTheServerSaysSo_data();
    void aRevokedCertificateIsShownWhereTheServerSaysSo();
    void aCertificateThatDemandsAStapleIsValidWithItOnly_data();
    void aCertificateThatDemandsAStapleIsValidWithItOnly();
    void aStapleOfOtherDaysSaysSoOfTheClock();
    void aStapleThatCannotBeTrustedSaysNothingOfTheClock();
};

void tst_ShownPeer::eachProblemIsShownByItsName_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Problems>("problems");
    const auto row = [](const char *certificate, const Problems &problems, const char *host = "127.0.0.1") {
        QTest::newRow(certificate) << QString::fromLatin1(host) << problems;
    };
    row("localhost", {});
    row("addresses", {});
    row("valid", {Problem::NameMismatch});
    row("chain", {Problem::NameMismatch});
    row("incomplete-chain", {Problem::NameMismatch, Problem::UnknownIssuer});
    row("expired", {Problem::NameMismatch, Problem::Expired});
    row("not-yet-valid", {Problem::NameMismatch, Problem::NotYetValid});
    row("unknown-issuer", {Problem::NameMismatch, Problem::UnknownIssuer});
    row("self-signed", {Problem::NameMismatch, Problem::SelfSigned});
    row("self-signed-ec", {Problem::NameMismatch, Problem::SelfSigned});
    row("self-signed-expired", {Problem::NameMismatch, Problem::SelfSigned, Problem::Expired});
    row("client", {Problem::InvalidChain, Problem::NameMismatch});
    row("bad-signature", {Problem::InvalidChain, Problem::NameMismatch});
    row("server-signed", {Problem::NameMismatch, Problem::UnknownIssuer});
    row("strange-subject", {Problem::NameMismatch});
}

void tst_ShownPeer::eachProblemIsShownByItsName()
{
    QFETCH(QString, host);
    QFETCH(Problems, problems);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    ScriptedServer server;
    server.tls(testCertificatePath(name));
    TlsTransportFactory factory;
    WatchedLine line(factory, {.caFile = testCertificatePath(QStringLiteral("root")), .connectTimeout = 5s},
                     WatchedLine::Then::Wait);
    line.transport->open(server.endpoint(Encryption::ImplicitTls, host));
    QTRY_VERIFY(line.peer || line.failure);
    QVERIFY2(line.peer, qPrintable(line.failure ? line.failure->detail : QString()));
    QCOMPARE(line.peer->problems, problems);
    QCOMPARE(line.peer->leaf(), testCertificate(name));
    QCOMPARE(line.peer->trustAnchor.isEmpty(), !problems.isEmpty());
}

void tst_ShownPeer::goingOnAcceptsWhatWasShown_data()
{
    eachProblemIsShownByItsName_data();
}

void tst_ShownPeer::goingOnAcceptsWhatWasShown()
{
    QFETCH(QString, host);
    ScriptedServer server;
    server.tls(testCertificatePath(QString::fromLatin1(QTest::currentDataTag())));
    TlsTransportFactory factory;
    WatchedLine line(factory, {.caFile = testCertificatePath(QStringLiteral("root")), .connectTimeout = 5s});
    line.transport->open(server.endpoint(Encryption::ImplicitTls, host));
    QTRY_COMPARE(line.heard, QByteArray("220 scripted.example ESMTP\r\n"));
    QCOMPARE(line.events, (QByteArrayList{"peer", "encrypted"}));
}

void tst_ShownPeer::aWeakCertificateIsShownAsWeak_data()
{
    QTest::addColumn<Problems>("problems");
    QTest::newRow("self-signed-weak") << Problems{Problem::WeakKey, Problem::NameMismatch, Problem::SelfSigned};
    QTest::newRow("weak-key") << Problems{Problem::WeakKey, Problem::NameMismatch};
    QTest::newRow("weak-sha1") << Problems{Problem::WeakSignature, Problem::NameMismatch};
    QTest::newRow("weak-md5") << Problems{Problem::WeakSignature, Problem::NameMismatch};
}

void tst_ShownPeer::aWeakCertificateIsShownAsWeak()
{
    QFETCH(Problems, problems);
    OpensslServer server(testCertificatePath(QString::fromLatin1(QTest::currentDataTag())),
                         {QStringLiteral("-cipher"), QStringLiteral("DEFAULT@SECLEVEL=0")});
    TlsTransportFactory factory;
    WatchedLine line(factory, {.caFile = testCertificatePath(QStringLiteral("root")), .connectTimeout = 5s});
    line.transport->open(server.endpoint());
    QTRY_VERIFY(line.events.endsWith("encrypted") || line.failure);
    QVERIFY2(line.peer, qPrintable(line.failure ? line.failure->detail : QString()));
    QCOMPARE(line.peer->problems, problems);
}

void tst_ShownPeer::aRevokedCertificateIsShownWhereTheServerSaysSo_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("status");
    QTest::addColumn<Problems>("problems");
    const QString valid = QStringLiteral("valid");
    const QString revoked = QStringLiteral("revoked");
    QTest::newRow("revoked") << revoked << revoked << Problems{Problem::Revoked, Problem::NameMismatch};
    QTest::newRow("good") << valid << valid << Problems{Problem::NameMismatch};
}

void tst_ShownPeer::aRevokedCertificateIsShownWhereTheServerSaysSo()
{
    QFETCH(QString, certificate);
    QFETCH(QString, status);
    OpensslServer server(testCertificatePath(certificate),
                         {QStringLiteral("-status_file"), testCertificatePath(status, QStringLiteral(".status"))});
    TlsTransportFactory factory;
    WatchedLine line(factory, {.caFile = testCertificatePath(QStringLiteral("root")), .connectTimeout = 5s});
    line.transport->open(server.endpoint());
    QTRY_VERIFY(line.peer || line.failure);
    QVERIFY(line.peer);
    QTEST(line.peer->problems, "problems");
}

void tst_ShownPeer::aCertificateThatDemandsAStapleIsValidWithItOnly_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<Problems>("problems");
    const Problems unconfirmed{Problem::InvalidChain, Problem::NameMismatch};
    QTest::newRow("good") << QStringLiteral("must-staple") << Problems{Problem::NameMismatch};
    QTest::newRow("none") << QString() << unconfirmed;
    QTest::newRow("of another certificate") << QStringLiteral("valid") << unconfirmed;
}

void tst_ShownPeer::aCertificateThatDemandsAStapleIsValidWithItOnly()
{
    QFETCH(QString, status);
    const QStringList stapled{QStringLiteral("-status_file"),
                              testCertificatePath(status, QStringLiteral(".status"))};
    OpensslServer server(testCertificatePath(QStringLiteral("must-staple")),
                         status.isEmpty() ? QStringList() : stapled);
    TlsTransportFactory factory;
    WatchedLine line(factory, {.caFile = testCertificatePath(QStringLiteral("root")), .connectTimeout = 5s});
    line.transport->open(server.endpoint());
    QTRY_VERIFY(line.peer || line.failure);
    QVERIFY(line.peer);
    QTEST(line.peer->problems, "problems");
    const bool isConfirmed = status == QStringLiteral("must-staple");
    QCOMPARE(line.peer->stapleTime, isConfirmed ? StapleTime::Now : StapleTime::Unknown);
    QCOMPARE(line.peer->address, QHostAddress(QHostAddress::LocalHost));
}

void tst_ShownPeer::aStapleOfOtherDaysSaysSoOfTheClock()
{
    const QSslCertificate leaf(testCertificate(QStringLiteral("must-staple")).der, QSsl::Der);
    const HandshakeView view{.chain = {leaf}, .errors = {{QSslError::OcspResponseExpired, leaf}}, .stapled = true};
    const auto peer = shownPeer(view, *HostName::parse(QStringLiteral("mail.example.org")));
    QVERIFY(peer);
    QCOMPARE(peer->stapleTime, StapleTime::Another);
    QVERIFY(peer->problems.contains(Problem::InvalidChain));
}

void tst_ShownPeer::aStapleThatCannotBeTrustedSaysNothingOfTheClock()
{
    const QSslCertificate leaf(testCertificate(QStringLiteral("must-staple")).der, QSsl::Der);
    for (const QSslError::SslError wrong :
         {QSslError::OcspResponseCannotBeTrusted, QSslError::OcspResponseCertIdUnknown}) {
        const HandshakeView view{
            .chain = {leaf}, .errors = {{wrong, leaf}, {QSslError::OcspResponseExpired, leaf}}, .stapled = true};
        const auto peer = shownPeer(view, *HostName::parse(QStringLiteral("mail.example.org")));
        QVERIFY(peer);
        QCOMPARE(peer->stapleTime, StapleTime::Unknown);
    }
}

QTEST_GUILESS_MAIN(tst_ShownPeer)
#include "tst_ShownPeer.moc"
