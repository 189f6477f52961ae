#include "submission/Bench.h"
#include "support/ScriptedProxy.h"
#include "support/TestCertificate.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Then = ScriptedProxy::Then;
using Kind = Smtp::Failure::Kind;

namespace {

const QByteArray socksMethod("\x05\x00", 2);
const QByteArray socksOpen("\x05\x00\x00\x01\x7f\x00\x00\x01\x10\x20", 10);

/// What became of opening a line, to send.
LineReport opened(Bench &bench)
{
    const auto line = bench.line();
    QSignalSpy open(line.get(), &Line::opened);
    QSignalSpy failed(line.get(), &Line::failed);
    line->open(Line::Purpose::Submit);
    if (!QTest::qWaitFor([&] { return open.size() + failed.size() > 0; }))
        qFatal("the line came to no end");
    return line->report();
}

/// All rungs are there, and the last of them is permitted.
void permitAllRungs(Bench &bench)
{
    bench.startTls.listens();
    bench.plain.listens();
    bench.account.plainPort = bench.plain.port();
    bench.account.consent = Consent::PlainMailAndPassword;
}

} // namespace

class tst_ProxiedLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineThroughAProxyIsJudgedLikeAnyOther();
    void aProxyThatDoesNotGoOnNeverLetsTheLadderFall_data();
    void aProxyThatDoesNotGoOnNeverLetsTheLadderFall();
    void aRefusalOfTheServersOwnLetsItFall();
    void thisComputerIsAnotherOneBehindAProxy();
    void whatMayOpenACertificateIsUnlockedFirst();
    void whatTheSystemWantsAndCannotBeUsedIsNamed();
};

void tst_ProxiedLine::aLineThroughAProxyIsJudgedLikeAnyOther()
{
    Bench bench;
    ScriptedProxy proxy({socksMethod, socksOpen}, Then::Relay, bench.smtps.port());
    bench.account.proxy = proxy.proxy(Proxy::Kind::Socks5);
    const LineReport report = opened(bench);
    QCOMPARE(report.phase, LineReport::Phase::Open);
    QCOMPARE(report.verdict->level, Level::Verified);
    QCOMPARE(report.proxy, bench.account.proxy);
}

void tst_ProxiedLine::aProxyThatDoesNotGoOnNeverLetsTheLadderFall_data()
{
    QTest::addColumn<Proxy::Kind>("kind");
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<Kind>("failure");
    const auto socks = Proxy::Kind::Socks5;
    const auto http = Proxy::Kind::HttpConnect;
    QTest::newRow("SOCKS: not allowed") << socks << QByteArrayList{socksMethod, "\x05\x02"} << Kind::ProxyRefused;
    QTest::newRow("SOCKS: login") << socks << QByteArrayList{"\x05\xff"} << Kind::ProxyLoginRefused;
    QTest::newRow("SOCKS: hangs up") << socks << QByteArrayList{socksMethod, socksOpen} << Kind::ProxyRefused;
    QTest::newRow("SOCKS: is none") << socks << QByteArrayList{"220 hello\r\n"} << Kind::ProxyUnreachable;
    QTest::newRow("HTTP: not allowed") << http << QByteArrayList{"HTTP/1.1 403 No\r\n\r\n"} << Kind::ProxyRefused;
    QTest::newRow("HTTP: login") << http << QByteArrayList{"HTTP/1.1 407 No\r\n\r\n"} << Kind::ProxyLoginRefused;
}

void tst_ProxiedLine::aProxyThatDoesNotGoOnNeverLetsTheLadderFall()
{
    QFETCH(Proxy::Kind, kind);
    QFETCH(QByteArrayList, answers);
    QFETCH(Kind, failure);
    Bench bench;
    permitAllRungs(bench);
    ScriptedProxy proxy(answers, Then::Cut);
    bench.account.proxy = proxy.proxy(kind);
    const LineReport report = opened(bench);
    QCOMPARE(report.phase, LineReport::Phase::Failed);
    QCOMPARE(report.failure->kind, failure);
    QCOMPARE(report.attempts.size(), 1);
    QCOMPARE(report.attempts.first().result, RungAttempt::Result::Barred);
    QVERIFY(!report.endpoint);
    QVERIFY(report.verdict && !report.verdict->level);
    QCOMPARE(bench.smtps.connections() + bench.startTls.connections() + bench.plain.connections(), 0);
}

/// RFC 1928 §6, reply 5: the proxy says that the server did.
void tst_ProxiedLine::aRefusalOfTheServersOwnLetsItFall()
{
    Bench bench;
    ScriptedProxy proxy({socksMethod, "\x05\x05"}, Then::Cut);
    bench.account.proxy = proxy.proxy(Proxy::Kind::Socks5);
    const LineReport report = opened(bench);
    QCOMPARE(report.attempts.size(), 2);
    QCOMPARE(report.attempts.first().result, RungAttempt::Result::Absent);
    QCOMPARE(report.failure->kind, Kind::Unreachable);
}

void tst_ProxiedLine::whatMayOpenACertificateIsUnlockedFirst()
{
    Bench bench;
    QFile file(bench.folder.filePath(u"me.p12"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(testPkcs12(u"client"_s, u"barley"_s));
    file.close();
    bench.account.clientCertificate = file.fileName();
    QCOMPARE(opened(bench).failure->kind, Kind::ClientCertificateLocked);
    bench.credentials.way = WaySecrets{.mayHavePassphrase = true}; // the store is locked
    QCOMPARE(opened(bench).failure->kind, Kind::PasswordsLocked);
    bench.credentials.way = failure(CredentialFailure::Locked);
    bench.account.proxy = *Proxy::parse(u"socks5://ann@proxy.example"_s);
    const LineReport report = opened(bench);
    QCOMPARE(report.failure->kind, Kind::PasswordsLocked);
    QCOMPARE(report.proxy, bench.account.proxy);
}

void tst_ProxiedLine::thisComputerIsAnotherOneBehindAProxy()
{
    Bench bench;
    bench.account.localException = true;
    QVERIFY(bench.terms().localException);
    bench.account.proxy = {Proxy::Kind::System}; // which is never asked for this computer
    QVERIFY(bench.terms().localException);
    bench.account.proxy = *Proxy::parse(u"http://proxy.example"_s);
    QVERIFY(!bench.terms().localException);
}

void tst_ProxiedLine::whatTheSystemWantsAndCannotBeUsedIsNamed()
{
    Bench bench;
    bench.account.host = *HostName::parse(u"mail.invalid"_s);
    bench.account.proxy = {Proxy::Kind::System};
    qputenv("all_proxy", "socks4://192.0.2.1:1080");
    const LineReport report = opened(bench);
    qunsetenv("all_proxy");
    QCOMPARE(report.failure->kind, Kind::ProxyUnreachable);
    QCOMPARE(report.failure->subject, u"socks4://192.0.2.1:1080"_s);
}

QTEST_GUILESS_MAIN(tst_ProxiedLine)
#include "tst_ProxiedLine.moc"
