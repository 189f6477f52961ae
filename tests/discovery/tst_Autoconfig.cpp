#include "discovery/Autoconfig.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Failure = AutoconfigFailure;

namespace {

QByteArray fileWith(const QByteArray &servers)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">"
           "<emailProvider id=\"example.org\"><domain>example.org</domain>" +
           servers + "</emailProvider></clientConfig>";
}

QByteArray server(const QByteArray &host, const QByteArray &port, const QByteArray &socketType,
                  const QByteArray &rest = {})
{
    return "<outgoingServer type=\"smtp\"><hostname>" + host + "</hostname><port>" + port + "</port><socketType>" +
           socketType + "</socketType>" + rest + "</outgoingServer>";
}

Result<QList<Candidate>, Failure> parsed(const QByteArray &octets, const QString &address = u"ann@example.org"_s)
{
    return Autoconfig::parse(octets, *Address::parse(address), u"autoconfig.example.org"_s);
}

Failure failureOf(const QByteArray &octets)
{
    const auto found = parsed(octets);
    if (found)
        qFatal("it was read");
    return found.error();
}

} // namespace

class tst_Autoconfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServersAreReadInTheirOrder();
    void thePlacesAreFilledWithTheAddress();
    void aLocalPartThatLooksLikeAPlaceIsNotFilledAgain();
    void oauthIsReadBesideAPassword();
    void whatReceivesIsPassedOver();
    void whatDoesNotEncryptIsPassedOver();
    void aServerThatMakesNoSenseIsPassedOver_data();
    void aServerThatMakesNoSenseIsPassedOver();
    void entitiesAreRefused();
    void endlessNestingIsRefused();
    void tenMegabytesAreRefused();
    void endlessServersAreCut();
    void whatIsNoAutoconfigIsRefused_data();
    void whatIsNoAutoconfigIsRefused();
};

void tst_Autoconfig::theServersAreReadInTheirOrder()
{
    const auto found =
        parsed(fileWith(server("smtp.example.org", "465", "SSL") + server("mail.example.org", "587", "STARTTLS")));
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->first().host.ace(), u"smtp.example.org"_s);
    QCOMPARE(found->first().smtpsPort, std::optional(Port::submissions));
    QCOMPARE(found->first().startTlsPort, std::nullopt);
    QCOMPARE(found->first().evidence, Evidence::Autoconfig);
    QCOMPARE(found->first().source, u"autoconfig.example.org"_s);
    QCOMPARE(found->last().startTlsPort, std::optional(Port::submission));
    QCOMPARE(found->last().smtpsPort, std::nullopt);
}

void tst_Autoconfig::thePlacesAreFilledWithTheAddress()
{
    const auto found = parsed(fileWith(
        server("smtp.%EMAILDOMAIN%", "465", "SSL", "<username>%EMAILLOCALPART%+%EMAILADDRESS%</username>")));
    QVERIFY(found);
    QCOMPARE(found->first().host.ace(), u"smtp.example.org"_s);
    QCOMPARE(found->first().username, u"ann+ann@example.org"_s);
}

void tst_Autoconfig::aLocalPartThatLooksLikeAPlaceIsNotFilledAgain()
{
    const auto found =
        parsed(fileWith(server("smtp.example.org", "465", "SSL", "<username>%EMAILADDRESS%</username>")),
               u"%EMAILADDRESS%@example.org"_s);
    QVERIFY(found);
    QCOMPARE(found->first().username, u"%EMAILADDRESS%@example.org"_s);
}

void tst_Autoconfig::oauthIsReadBesideAPassword()
{
    const auto found = parsed(fileWith(server("smtp.example.org", "465", "SSL",
                                              "<authentication>OAuth2</authentication>"
                                              "<authentication>password-cleartext</authentication>"
                                              "<authentication>password-encrypted</authentication>")));
    QVERIFY(found);
    QCOMPARE(found->first().proofs, (QList{Proof::OAuth2, Proof::Password}));
}

void tst_Autoconfig::whatReceivesIsPassedOver()
{
    const QByteArray receiving = "<incomingServer type=\"imap\"><hostname>imap.example.org</hostname>"
                                 "<port>993</port><socketType>SSL</socketType></incomingServer>";
    const QByteArray strange = "<outgoingServer type=\"exchange\"><hostname>x.example.org</hostname>"
                               "<port>465</port><socketType>SSL</socketType></outgoingServer>";
    QCOMPARE(failureOf(fileWith(receiving + strange)), Failure::NoServer);
}

void tst_Autoconfig::whatDoesNotEncryptIsPassedOver()
{
    QCOMPARE(failureOf(fileWith(server("smtp.example.org", "25", "plain"))), Failure::NoServer);
}

void tst_Autoconfig::aServerThatMakesNoSenseIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("port");
    QTest::newRow("no host") << QByteArray() << QByteArray("465");
    QTest::newRow("a command in the host") << QByteArray("smtp.example.org&#13;&#10;QUIT") << QByteArray("465");
    QTest::newRow("an address in the host") << QByteArray("ann@example.org") << QByteArray("465");
    QTest::newRow("no port") << QByteArray("smtp.example.org") << QByteArray();
    QTest::newRow("port 0") << QByteArray("smtp.example.org") << QByteArray("0");
    QTest::newRow("port 70000") << QByteArray("smtp.example.org") << QByteArray("70000");
    QTest::newRow("port -1") << QByteArray("smtp.example.org") << QByteArray("-1");
}

void tst_Autoconfig::aServerThatMakesNoSenseIsPassedOver()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, port);
    QCOMPARE(failureOf(fileWith(server(host, port, "SSL"))), Failure::NoServer);
    const auto beside = parsed(fileWith(server(host, port, "SSL") + server("good.example.org", "465", "SSL")));
    QVERIFY(beside);
    QCOMPARE(beside->size(), 1);
}

void tst_Autoconfig::entitiesAreRefused()
{
    const QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE clientConfig [<!ENTITY a \"ha\">"
                              "<!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><clientConfig/>";
    QCOMPARE(failureOf(laughs), Failure::Hostile);
    const QByteArray outside =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><clientConfig>&f;"
        "</clientConfig>";
    QCOMPARE(failureOf(outside), Failure::Hostile);
}

void tst_Autoconfig::endlessNestingIsRefused()
{
    QCOMPARE(failureOf("<clientConfig>" + QByteArray("<a>").repeated(20000)), Failure::Hostile);
}

void tst_Autoconfig::tenMegabytesAreRefused()
{
    QCOMPARE(failureOf(fileWith(QByteArray(10'000'000, ' '))), Failure::TooLarge);
}

void tst_Autoconfig::endlessServersAreCut()
{
    const auto found = parsed(fileWith(server("smtp.example.org", "465", "SSL").repeated(1000)));
    QVERIFY(found);
    QCOMPARE(found->size(), AutoconfigFile::maxServers);
}

void tst_Autoconfig::whatIsNoAutoconfigIsRefused_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html><body>Not found</body></html>");
    QTest::newRow("octets") << QByteArray("\x00\xff\xfe\x80", 4);
    QTest::newRow("cut short") << fileWith(server("smtp.example.org", "465", "SSL")).chopped(20);
    QTest::newRow("JSON") << QByteArray("{\"clientConfig\": {}}");
}

void tst_Autoconfig::whatIsNoAutoconfigIsRefused()
{
    QFETCH(QByteArray, octets);
    QCOMPARE(failureOf(octets), Failure::NotAutoconfig);
}

QTEST_APPLESS_MAIN(tst_Autoconfig)
#include "tst_Autoconfig.moc"
