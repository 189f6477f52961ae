#include "accounts/TypedServer.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_TypedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPastedIsTakenApart_data();
    void whatIsPastedIsTakenApart();
    void whatIsNoServerIsNone_data();
    void whatIsNoServerIsNone();
};

using Said = std::optional<Encryption>;
Q_DECLARE_METATYPE(Said)

void tst_TypedServer::whatIsPastedIsTakenApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<Said>("encryption");
    const auto row = [](const QString &typed, const QString &host, int port, Said said) {
        QTest::newRow(qPrintable(typed)) << typed << host << port << said;
    };
    row(u"mail.example.org"_s, u"mail.example.org"_s, 0, {});
    row(u" Mail.Example.org "_s, u"mail.example.org"_s, 0, {});
    row(u"smtps://mail.example.org:465/"_s, u"mail.example.org"_s, 465, Encryption::ImplicitTls);
    row(u"SUBMISSIONS://mail.example.org"_s, u"mail.example.org"_s, 0, Encryption::ImplicitTls);
    row(u"smtp://mail.example.org:2525"_s, u"mail.example.org"_s, 2525, Encryption::StartTls);
    row(u"mail.example.org:465"_s, u"mail.example.org"_s, 465, Encryption::ImplicitTls);
    row(u"mail.example.org:587"_s, u"mail.example.org"_s, 587, Encryption::StartTls);
    row(u"mail.example.org:10465"_s, u"mail.example.org"_s, 10465, {});
    row(u"smtps://bücher.example:465"_s, u"xn--bcher-kva.example"_s, 465, Encryption::ImplicitTls);
    row(u"2001:db8::1"_s, u"2001:db8::1"_s, 0, {});
    row(u"[2001:db8::1]"_s, u"2001:db8::1"_s, 0, {});
    row(u"smtps://[2001:db8::1]:465"_s, u"2001:db8::1"_s, 465, Encryption::ImplicitTls);
    row(u"192.0.2.7:587"_s, u"192.0.2.7"_s, 587, Encryption::StartTls);
}

void tst_TypedServer::whatIsPastedIsTakenApart()
{
    QFETCH(const QString, typed);
    const auto server = TypedServer::parse(typed);
    QVERIFY(server);
    QTEST(server->host.ace(), "host");
    QTEST(server->port ? int(server->port->number()) : 0, "port");
    QTEST(server->encryption, "encryption");
}

void tst_TypedServer::whatIsNoServerIsNone_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "https://mail.example.org", "me@example.org", "mail..example",
                              "mail.example.org:0", "mail.example.org:70000", "mail.example.org/path", "two words"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void tst_TypedServer::whatIsNoServerIsNone()
{
    QFETCH(const QString, typed);
    QVERIFY(!TypedServer::parse(typed));
}

QTEST_GUILESS_MAIN(tst_TypedServer)
#include "tst_TypedServer.moc"
