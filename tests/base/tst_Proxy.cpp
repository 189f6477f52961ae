#include "base/Proxy.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_Proxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSpelledAsItIsRead_data();
    void itIsSpelledAsItIsRead();
    void thePortMayBeLeftOut();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
};

void tst_Proxy::itIsSpelledAsItIsRead_data()
{
    QTest::addColumn<QString>("spelled");
    QTest::addColumn<Proxy>("proxy");
    const HostName host = *HostName::parse(u"proxy.example.org"_s);
    using Kind = Proxy::Kind;
    QTest::newRow("none") << u"none"_s << Proxy{};
    QTest::newRow("system") << u"system"_s << Proxy{Kind::System};
    QTest::newRow("SOCKS") << u"socks5://proxy.example.org:1081"_s
                           << Proxy{Kind::Socks5, Proxy::Server{host, *Port::from(1081)}};
    QTest::newRow("HTTP, with a login")
        << u"http://ann@proxy.example.org:8080"_s
        << Proxy{Kind::HttpConnect, Proxy::Server{host, *Port::from(8080), u"ann"_s}};
    QTest::newRow("a login with an at sign")
        << u"http://ann%40example.org@proxy.example.org:8080"_s
        << Proxy{Kind::HttpConnect, Proxy::Server{host, *Port::from(8080), u"ann@example.org"_s}};
    QTest::newRow("an IPv6 address") << u"socks5://[::1]:1080"_s
                                     << Proxy{Kind::Socks5,
                                              Proxy::Server{*HostName::parse(u"::1"_s), *Port::from(1080)}};
}

void tst_Proxy::itIsSpelledAsItIsRead()
{
    QFETCH(QString, spelled);
    QFETCH(Proxy, proxy);
    QCOMPARE(Proxy::parse(spelled), std::optional(proxy));
    QCOMPARE(proxy.spelled(), spelled);
}

void tst_Proxy::thePortMayBeLeftOut()
{
    QCOMPARE(Proxy::parse(u"socks5://proxy.example.org"_s)->server->port.number(), 1080);
    QCOMPARE(Proxy::parse(u"http://proxy.example.org/"_s)->server->port.number(), 3128);
    QCOMPARE(Proxy::parse(u" NONE "_s), std::optional(Proxy{}));
}

void tst_Proxy::anythingElseIsRefused_data()
{
    QTest::addColumn<QString>("spelled");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"squid"_s;
    QTest::newRow("no host") << u"socks5://:1080"_s;
    QTest::newRow("a password") << u"http://ann:hunter2@proxy.example.org:3128"_s;
    QTest::newRow("another scheme") << u"https://proxy.example.org:443"_s;
    QTest::newRow("SOCKS 4 looks names up here") << u"socks4://proxy.example.org:1080"_s;
    QTest::newRow("a path") << u"http://proxy.example.org:3128/x"_s;
    QTest::newRow("a port out of range") << u"http://proxy.example.org:0"_s;
    QTest::newRow("a name that is none") << u"http://-proxy-..org:3128"_s;
}

void tst_Proxy::anythingElseIsRefused()
{
    QFETCH(QString, spelled);
    QVERIFY(!Proxy::parse(spelled));
}

QTEST_GUILESS_MAIN(tst_Proxy)
#include "tst_Proxy.moc"
