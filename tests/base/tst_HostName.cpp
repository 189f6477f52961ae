#include "base/Endpoint.h"

#include <QTest>

using namespace Sealpost;

class tst_HostName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeBecomesOneSpelling_data();
    void whatPeopleTypeBecomesOneSpelling();
    void whatIsNoHostNameIsRefused_data();
    void whatIsNoHostNameIsRefused();
    void onlyLoopbackAsTypedIsLocal_data();
    void onlyLoopbackAsTypedIsLocal();
    void anEndpointShowsAddressesInBrackets();
    void portsEndAt65535();
};

void tst_HostName::whatPeopleTypeBecomesOneSpelling_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("ace");
    QTest::newRow("lower case") << QStringLiteral("Mail.Example.ORG") << QStringLiteral("mail.example.org");
    QTest::newRow("white space") << QStringLiteral(" mail.example.org\n") << QStringLiteral("mail.example.org");
    QTest::newRow("root dot") << QStringLiteral("mail.example.org.") << QStringLiteral("mail.example.org");
    QTest::newRow("umlaut") << QStringLiteral("post.bücher.example")
                            << QStringLiteral("post.xn--bcher-kva.example");
    QTest::newRow("one label") << QStringLiteral("localhost") << QStringLiteral("localhost");
    QTest::newRow("digits in the middle") << QStringLiteral("1.2.example") << QStringLiteral("1.2.example");
    QTest::newRow("IPv4") << QStringLiteral("192.0.2.7") << QStringLiteral("192.0.2.7");
    QTest::newRow("IPv6") << QStringLiteral("2001:DB8:0:0::1") << QStringLiteral("2001:db8::1");
    QTest::newRow("IPv6 in brackets") << QStringLiteral("[::1]") << QStringLiteral("::1");
}

void tst_HostName::whatPeopleTypeBecomesOneSpelling()
{
    QFETCH(QString, typed);
    QFETCH(QString, ace);
    const auto host = HostName::parse(typed);
    QVERIFY(host);
    QCOMPARE(host->ace(), ace);
    QCOMPARE(HostName::parse(host->shown()), host);
}

void tst_HostName::whatIsNoHostNameIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << QStringLiteral(".");
    QTest::newRow("empty label") << QStringLiteral("mail..example");
    QTest::newRow("space inside") << QStringLiteral("mail example.org");
    QTest::newRow("CR LF") << QStringLiteral("mail\r\nexample.org");
    QTest::newRow("NUL") << QStringLiteral("mail") + QChar(0) + QStringLiteral(".org");
    QTest::newRow("port") << QStringLiteral("mail.example.org:465");
    QTest::newRow("URL") << QStringLiteral("smtps://mail.example.org");
    QTest::newRow("user") << QStringLiteral("me@example.org");
    QTest::newRow("percent") << QStringLiteral("mail%2eexample.org");
    QTest::newRow("hyphen first") << QStringLiteral("-mail.example.org");
    QTest::newRow("label of 64") << QString(64, u'a') + QStringLiteral(".org");
    QTest::newRow("name of 254") << QStringLiteral("a.").repeated(126) + QStringLiteral("bc");
    QTest::newRow("IPv4 out of range") << QStringLiteral("192.0.2.700");
    QTest::newRow("IPv6 wrong") << QStringLiteral("[::12345]");
}

void tst_HostName::whatIsNoHostNameIsRefused()
{
    QFETCH(QString, typed);
    QVERIFY(!HostName::parse(typed));
}

void tst_HostName::onlyLoopbackAsTypedIsLocal_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("local");
    QTest::newRow("localhost") << QStringLiteral("LocalHost") << true;
    QTest::newRow("127/8") << QStringLiteral("127.8.9.1") << true;
    QTest::newRow("::1") << QStringLiteral("::1") << true;
    QTest::newRow("mapped") << QStringLiteral("::ffff:127.0.0.1") << true;
    QTest::newRow("a name that begins so") << QStringLiteral("localhost.example.org") << false;
    QTest::newRow("a name of digits") << QStringLiteral("127.example.org") << false;
    QTest::newRow("private net") << QStringLiteral("192.168.0.1") << false;
    QTest::newRow("any") << QStringLiteral("0.0.0.0") << false;
}

void tst_HostName::onlyLoopbackAsTypedIsLocal()
{
    QFETCH(QString, typed);
    QFETCH(bool, local);
    const auto host = HostName::parse(typed);
    QVERIFY(host);
    QCOMPARE(host->isLocal(), local);
}

void tst_HostName::anEndpointShowsAddressesInBrackets()
{
    const Endpoint name{*HostName::parse(QStringLiteral("mail.example.org"))};
    QCOMPARE(name.shown(), QStringLiteral("mail.example.org:465"));
    const Endpoint address{*HostName::parse(QStringLiteral("2001:db8::1")), Port::submission, Encryption::StartTls};
    QCOMPARE(address.shown(), QStringLiteral("[2001:db8::1]:587"));
}

void tst_HostName::portsEndAt65535()
{
    QVERIFY(!Port::from(0));
    QVERIFY(!Port::from(-1));
    QVERIFY(!Port::from(65536));
    QCOMPARE(Port::from(65535)->number(), quint16(65535));
}

QTEST_GUILESS_MAIN(tst_HostName)
#include "tst_HostName.moc"
