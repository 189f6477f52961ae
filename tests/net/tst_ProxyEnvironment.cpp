#include "net/ProxyEnvironment.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment environmentOf(const QStringList &settings)
{
    QProcessEnvironment environment;
    for (const QString &setting : settings)
        environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    return environment;
}

/// As Proxy spells it; "direct" where none is named, "!" and what was said where it cannot be used.
QString named(const QStringList &settings, const QString &host)
{
    const auto found = proxyInEnvironment(environmentOf(settings), *HostName::parse(host));
    if (!found)
        return u'!' + found.error();
    return *found ? (*found)->proxy.spelled() : u"direct"_s;
}

} // namespace

class tst_ProxyEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVariablesSayWhichProxy_data();
    void theVariablesSayWhichProxy();
    void itsPasswordIsASecret();
};

void tst_ProxyEnvironment::theVariablesSayWhichProxy_data()
{
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &settings, const QString &expected,
                        const QString &host = u"mail.example.org"_s) {
        QTest::newRow(name) << settings << host << expected;
    };
    row("nothing", {}, u"direct"_s);
    row("empty", {u"all_proxy="_s}, u"direct"_s);
    row("all_proxy", {u"all_proxy=socks5://p:1081"_s}, u"socks5://p:1081"_s);
    row("in capitals", {u"ALL_PROXY=socks5h://p"_s}, u"socks5://p:1080"_s);
    row("socks", {u"all_proxy=socks://p"_s}, u"socks5://p:1080"_s);
    row("all_proxy before the others", {u"http_proxy=http://h:1"_s, u"all_proxy=http://a:2"_s}, u"http://a:2"_s);
    row("https_proxy before http_proxy", {u"http_proxy=http://h:1"_s, u"https_proxy=http://s:2"_s},
        u"http://s:2"_s);
    row("http_proxy", {u"http_proxy=http://h:8080/"_s}, u"http://h:8080"_s);
    row("HTTP_PROXY may be a stranger's", {u"HTTP_PROXY=http://evil:1"_s}, u"direct"_s);
    row("without a scheme", {u"http_proxy=h:8080"_s}, u"http://h:8080"_s);
    row("with a login", {u"https_proxy=http://ann:pw@h:8080"_s}, u"http://ann@h:8080"_s);
    row("SOCKS 4", {u"all_proxy=socks4://ann:pw@p:1080"_s}, u"!socks4://p:1080"_s);
    row("HTTP over TLS", {u"https_proxy=https://p:443"_s}, u"!https://p:443"_s);
    row("rubbish", {u"all_proxy=socks5://ann:p@w@p:99999"_s}, u"!socks5://p:99999"_s);
    const QString proxy = u"all_proxy=http://p:1"_s;
    row("no_proxy: the name", {proxy, u"no_proxy=localhost, MAIL.example.org"_s}, u"direct"_s);
    row("no_proxy: its domain", {proxy, u"no_proxy=example.org"_s}, u"direct"_s);
    row("no_proxy: its domain, with a dot", {proxy, u"NO_PROXY=.example.org"_s}, u"direct"_s);
    row("no_proxy: its domain, with a star", {proxy, u"no_proxy=*.example.org"_s}, u"direct"_s);
    row("no_proxy: everything", {proxy, u"no_proxy=*"_s}, u"direct"_s);
    row("no_proxy: another that ends alike", {proxy, u"no_proxy=ample.org"_s}, u"http://p:1"_s);
    row("no_proxy: an address", {proxy, u"no_proxy=192.0.2.1"_s}, u"direct"_s, u"192.0.2.1"_s);
    row("no_proxy: a network", {proxy, u"no_proxy=192.0.2.0/24"_s}, u"direct"_s, u"192.0.2.1"_s);
    row("no_proxy: another network", {proxy, u"no_proxy=10.0.0.0/8"_s}, u"http://p:1"_s, u"192.0.2.1"_s);
    row("no_proxy: even of one that cannot be used", {u"all_proxy=socks4://p"_s, u"no_proxy=*"_s}, u"direct"_s);
}

void tst_ProxyEnvironment::theVariablesSayWhichProxy()
{
    QFETCH(QStringList, settings);
    QFETCH(QString, host);
    QTEST(named(settings, host), "expected");
}

void tst_ProxyEnvironment::itsPasswordIsASecret()
{
    const auto found = proxyInEnvironment(environmentOf({u"all_proxy=http://ann:p%40w@h:8080"_s}),
                                          *HostName::parse(u"mail.example.org"_s));
    QVERIFY(found && *found);
    QCOMPARE((*found)->password.octets().toByteArray(), "p@w");
}

QTEST_GUILESS_MAIN(tst_ProxyEnvironment)
#include "tst_ProxyEnvironment.moc"
