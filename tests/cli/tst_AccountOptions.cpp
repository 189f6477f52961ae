#include "cli/AccountOptions.h"
#include "cli/AccountReport.h"

#include <QTest>

using namespace Sealpost;
using namespace Sealpost::Cli;
using namespace Qt::StringLiterals;

namespace {

Arguments arguments(const QStringList &words)
{
    return *Arguments::parse({.name = u"account add"_s, .options = accountOptions()}, words);
}

const QStringList least{u"--address"_s, u"me@example.org"_s, u"--host"_s, u"mail.example.org"_s};

Account made(const QStringList &more = {})
{
    const auto account = newAccount(u"me"_s, arguments(least + more));
    if (!account)
        qFatal("%s", qPrintable(account.error().sentence));
    return *account;
}

} // namespace

class tst_AccountOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewAccountHasSafeDefaults();
    void everyOptionIsTaken();
    void everyOptionHasAnOpposite();
    void whatIsNotGivenStays();
    void withAPasswordItLogsInAsItsAddress();
    void whatMakesNoSenseIsRefusedByName_data();
    void whatMakesNoSenseIsRefusedByName();
    void aFileIsKeptByItsAbsolutePath();
    void theReportHasAKeyForEachOption();
};

void tst_AccountOptions::aNewAccountHasSafeDefaults()
{
    const Account account = made();
    QCOMPARE(account.name, u"me"_s);
    QCOMPARE(account.smtpsPort, Port::submissions);
    QCOMPARE(account.startTlsPort, Port::submission);
    QVERIFY(!account.plainPort);
    QVERIFY(account.consent == Consent::None);
    QVERIFY(account.username.isEmpty());
    QVERIFY(account.localException);
    QVERIFY(!account.strictPin);
}

void tst_AccountOptions::everyOptionIsTaken()
{
    const Account account = made({u"--display-name"_s,
                                  u"Me"_s,
                                  u"--smtps-port"_s,
                                  u"4465"_s,
                                  u"--starttls-port"_s,
                                  u"off"_s,
                                  u"--plain-port"_s,
                                  u"25"_s,
                                  u"--username"_s,
                                  u"u"_s,
                                  u"--password-command"_s,
                                  u"pass mail"_s,
                                  u"--credential"_s,
                                  u"token"_s,
                                  u"--consent"_s,
                                  u"plain-mail"_s,
                                  u"--timeout"_s,
                                  u"7"_s,
                                  u"--sent-copy"_s,
                                  u"no"_s,
                                  u"--copy-to-self"_s,
                                  u"yes"_s,
                                  u"--no-local-exception"_s,
                                  u"--strict-pin"_s,
                                  u"--very-old-server"_s,
                                  u"--plain-password-over-unverified"_s});
    QCOMPARE(account.identity.displayName, u"Me"_s);
    QCOMPARE(account.smtpsPort->number(), quint16(4465));
    QVERIFY(!account.startTlsPort);
    QCOMPARE(account.plainPort->number(), quint16(25));
    QCOMPARE(account.username, u"u"_s);
    QCOMPARE(account.passwordCommand, u"pass mail"_s);
    QVERIFY(account.credentialKind == Smtp::Credentials::Kind::Token);
    QVERIFY(account.consent == Consent::PlainMail);
    QCOMPARE(account.timeout, std::chrono::seconds(7));
    QVERIFY(!account.localException && account.strictPin && account.veryOldServer);
    QVERIFY(account.plainPasswordOverUnverified);
    QCOMPARE(account.identity.sentCopy, std::optional(false));
    QVERIFY(account.copyToSelf);
}

void tst_AccountOptions::everyOptionHasAnOpposite()
{
    const Account before = made({u"--plain-port"_s, u"25"_s, u"--timeout"_s, u"7"_s, u"--no-local-exception"_s,
                                 u"--strict-pin"_s, u"--very-old-server"_s, u"--plain-password-over-unverified"_s,
                                 u"--username"_s, u"u"_s, u"--consent"_s, u"plain-mail"_s, u"--sent-copy"_s,
                                 u"yes"_s, u"--copy-to-self"_s, u"yes"_s, u"--proxy"_s, u"socks5://127.0.0.1"_s});
    const auto after =
        changedAccount(before, arguments({u"--plain-port"_s, u"off"_s, u"--timeout"_s, u"default"_s,
                                          u"--local-exception"_s, u"--no-strict-pin"_s, u"--no-very-old-server"_s,
                                          u"--no-plain-password-over-unverified"_s, u"--username"_s, u""_s,
                                          u"--consent"_s, u"none"_s, u"--sent-copy"_s, u"default"_s,
                                          u"--copy-to-self"_s, u"no"_s, u"--proxy"_s, u"none"_s}));
    QVERIFY(after);
    QVERIFY(*after == made());
}

void tst_AccountOptions::whatIsNotGivenStays()
{
    const Account before = made({u"--strict-pin"_s, u"--no-local-exception"_s, u"--smtps-port"_s, u"off"_s});
    const auto after = changedAccount(before, arguments({u"--display-name"_s, u"New"_s}));
    QVERIFY(after);
    QVERIFY(after->strictPin && !after->localException && !after->smtpsPort);
    QCOMPARE(after->identity.displayName, u"New"_s);
}

void tst_AccountOptions::withAPasswordItLogsInAsItsAddress()
{
    QCOMPARE(made({u"--password-command"_s, u"pass"_s}).username, u"me@example.org"_s);
    QCOMPARE(made({u"--password-command"_s, u"pass"_s, u"--username"_s, u""_s}).username, QString());
    QCOMPARE(made({u"--credential"_s, u"external"_s}).username, u"me@example.org"_s);
}

void tst_AccountOptions::whatMakesNoSenseIsRefusedByName_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    QTest::newRow("no address") << QStringList{u"--host"_s, u"h.example"_s} << 64 << u"--address"_s;
    QTest::newRow("no host") << QStringList{u"--address"_s, u"a@b.example"_s} << 64 << u"--host"_s;
    QTest::newRow("address") << least + QStringList{u"--address"_s, u"me"_s} << 65 << u"“me”"_s;
    QTest::newRow("address with a line")
        << least + QStringList{u"--address"_s, u"a@b.example\r\nX: y"_s} << 65 << u"control character"_s;
    QTest::newRow("host") << least + QStringList{u"--host"_s, u"smtps://h"_s} << 64 << u"smtps://h"_s;
    QTest::newRow("port 0") << least + QStringList{u"--smtps-port"_s, u"0"_s} << 64 << u"--smtps-port"_s;
    QTest::newRow("port word") << least + QStringList{u"--plain-port"_s, u"smtp"_s} << 64 << u"smtp"_s;
    QTest::newRow("consent") << least + QStringList{u"--consent"_s, u"all"_s} << 64 << u"--consent"_s;
    QTest::newRow("proxy") << least + QStringList{u"--proxy"_s, u"ftp://p.example"_s} << 64 << u"ftp://p.example"_s;
    QTest::newRow("proxy with a password")
        << least + QStringList{u"--proxy"_s, u"socks5://a:b@p.example"_s} << 64 << u"“socks5://p.example”"_s;
    QTest::newRow("proxy with a password and no scheme")
        << least + QStringList{u"--proxy"_s, u"a:b@p.example:1080"_s} << 64 << u"“p.example:1080”"_s;
    QTest::newRow("timeout") << least + QStringList{u"--timeout"_s, u"0"_s} << 64 << u"--timeout"_s;
    QTest::newRow("sent copy") << least + QStringList{u"--sent-copy"_s, u"1"_s} << 64 << u"default, yes and no"_s;
    QTest::newRow("copy to self") << least + QStringList{u"--copy-to-self"_s, u"maybe"_s} << 64 << u"maybe"_s;
    QTest::newRow("credential") << least + QStringList{u"--credential"_s, u"magic"_s} << 64 << u"magic"_s;
    QTest::newRow("file") << least + QStringList{u"--ca-file"_s, u"/nowhere"_s} << 64 << u"/nowhere"_s;
    QTest::newRow("folder") << least + QStringList{u"--client-certificate"_s, u"/"_s} << 64
                            << u"--client-certificate"_s;
    QTest::newRow("name of two lines") << least + QStringList{u"--display-name"_s, u"a\nb"_s} << 64
                                       << u"--display-name"_s;
    QTest::newRow("contradiction") << least + QStringList{u"--strict-pin"_s, u"--no-strict-pin"_s} << 64
                                   << u"contradict"_s;
    QTest::newRow("a command and a password")
        << least + QStringList{u"--password-stdin"_s, u"--password-command"_s, u"true"_s} << 64
        << u"--password-command"_s;
    QTest::newRow("kept and forgotten")
        << least + QStringList{u"--password-stdin"_s, u"--forget-password"_s} << 64 << u"--forget-password"_s;
}

void tst_AccountOptions::whatMakesNoSenseIsRefusedByName()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto account = newAccount(u"me"_s, arguments(words));
    QVERIFY(!account);
    QTEST(static_cast<int>(account.error().code), "code");
    QVERIFY2(account.error().sentence.contains(named), qPrintable(account.error().sentence));
}

void tst_AccountOptions::aFileIsKeptByItsAbsolutePath()
{
    QFile here(u"tst_AccountOptions.pem"_s);
    QVERIFY(here.open(QIODevice::WriteOnly));
    QCOMPARE(made({u"--ca-file"_s, u"tst_AccountOptions.pem"_s}).caFile, QFileInfo(here).absoluteFilePath());
    QVERIFY(here.remove());
}

void tst_AccountOptions::theReportHasAKeyForEachOption()
{
    const QJsonObject json = accountJson(made());
    for (const QCommandLineOption &option : accountOptions()) {
        QString key = option.names().first();
        if (key.startsWith(u"no-"_s) || key.endsWith(u"password"_s) || key == u"password-stdin"_s)
            continue;
        QVERIFY2(json.contains(key.replace(u'-', u'_')), qPrintable(key));
    }
    QCOMPARE(json[u"smtps_port"_s], QJsonValue(465));
    QVERIFY(json[u"plain_port"_s].isNull());
    QVERIFY(accountText(made()).contains(u"me@example.org"_s));
}

QTEST_GUILESS_MAIN(tst_AccountOptions)
#include "tst_AccountOptions.moc"
