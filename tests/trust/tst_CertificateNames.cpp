#include "support/TestCertificate.h"
#include "trust/CertificateNames.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

HostName host(const QString &name)
{
    return *HostName::parse(name);
}

Certificate withNames(const QStringList &dnsNames, const QStringList &addresses = {})
{
    Certificate certificate = testCertificate(u"valid"_s);
    certificate.dnsNames = dnsNames;
    certificate.addresses = addresses;
    return certificate;
}

} // namespace

class tst_CertificateNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCertificateIsForTheHostsThatItNames_data();
    void aCertificateIsForTheHostsThatItNames();
    void aNameMatchesAsRfc9525Says_data();
    void aNameMatchesAsRfc9525Says();
    void anAddressMatchesOctetByOctet_data();
    void anAddressMatchesOctetByOctet();
    void shownNamesAreBoundedAndVisible();
};

void tst_CertificateNames::aCertificateIsForTheHostsThatItNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isForIt");
    const auto row = [](const char *title, const QString &name, const QString &wanted, bool isForIt) {
        QTest::newRow(title) << name << wanted << isForIt;
    };
    row("the SAN", u"valid"_s, u"mail.example.org"_s, true);
    row("another name", u"valid"_s, u"smtp.example.org"_s, false);
    row("a name below", u"valid"_s, u"a.mail.example.org"_s, false);
    row("a name above", u"valid"_s, u"example.org"_s, false);
    row("misnamed", u"misnamed"_s, u"mail.example.org"_s, false);
    row("misnamed, the name it has", u"misnamed"_s, u"other.example"_s, true);
    row("the CN where there is no SAN", u"cn-only"_s, u"mail.example.org"_s, true);
    row("no CN beside a SAN of another host", u"cn-beside-other-san"_s, u"mail.example.org"_s, false);
    row("no CN beside an empty SAN", u"empty-san"_s, u"mail.example.org"_s, false);
    row("no CN beside a SAN of addresses", u"addresses"_s, u"mail.example.org"_s, false);
    row("wildcard", u"wildcard"_s, u"mail.example.org"_s, true);
    row("wildcard, two labels", u"wildcard"_s, u"a.mail.example.org"_s, false);
    row("wildcard, no label", u"wildcard"_s, u"example.org"_s, false);
    row("NUL in the SAN", u"nul-in-san"_s, u"mail.example.org"_s, false);
    row("IPv4", u"addresses"_s, u"192.0.2.7"_s, true);
    row("IPv6", u"addresses"_s, u"0:0:0::1"_s, true);
    row("another address", u"addresses"_s, u"192.0.2.8"_s, false);
}

void tst_CertificateNames::aCertificateIsForTheHostsThatItNames()
{
    QFETCH(QString, name);
    QFETCH(QString, wanted);
    QFETCH(bool, isForIt);
    QCOMPARE(isFor(testCertificate(name), host(wanted)), isForIt);
}

void tst_CertificateNames::aNameMatchesAsRfc9525Says_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *title, const QString &name, const QString &wanted, bool matches) {
        QTest::newRow(title) << name << wanted << matches;
    };
    row("without regard to case", u"MAIL.Example.ORG"_s, u"mail.example.org"_s, true);
    row("an A-label", u"post.XN--BCHER-KVA.example"_s, u"post.bücher.example"_s, true);
    row("no U-label", u"post.bücher.example"_s, u"post.bücher.example"_s, false);
    row("a wildcard covers an A-label", u"*.bergstad.example"_s, u"xn--bcher-kva.bergstad.example"_s, true);
    row("one label", u"localhost"_s, u"localhost"_s, true);
    row("a wildcard over a top-level domain", u"*.org"_s, u"example.org"_s, false);
    row("a wildcard over nothing", u"*."_s, u"localhost"_s, false);
    row("a wildcard over everything", u"*"_s, u"localhost"_s, false);
    row("a wildcard with an empty label", u"*..org"_s, u"mail.org"_s, false);
    row("a wildcard in part of a label", u"m*.example.org"_s, u"mail.example.org"_s, false);
    row("a wildcard in part of an A-label", u"xn--*.example.org"_s, u"xn--bcher-kva.example.org"_s, false);
    row("a wildcard in the middle", u"mail.*.org"_s, u"mail.example.org"_s, false);
    row("two wildcards", u"*.*.org"_s, u"mail.example.org"_s, false);
    row("a wildcard for an address", u"*.0.2.7"_s, u"192.0.2.7"_s, false);
    row("an address as DNS-ID", u"192.0.2.7"_s, u"192.0.2.7"_s, false);
    row("a dot at the end", u"mail.example.org."_s, u"mail.example.org"_s, false);
    row("white space", u" mail.example.org"_s, u"mail.example.org"_s, false);
    row("a Kelvin sign is no k", u"mail.\u212a.example"_s, u"mail.k.example"_s, false);
    row("a NUL at the end", u"mail.example.org"_s + QChar(0), u"mail.example.org"_s, false);
    row("nothing", QString(), u"mail.example.org"_s, false);
}

void tst_CertificateNames::aNameMatchesAsRfc9525Says()
{
    QFETCH(QString, name);
    QFETCH(QString, wanted);
    QFETCH(bool, matches);
    QCOMPARE(isFor(withNames({u"other.example"_s, name}), host(wanted)), matches);
    Certificate nameInCommonName = withNames({});
    nameInCommonName.hasSubjectAltName = false;
    nameInCommonName.commonName = name;
    QCOMPARE(isFor(nameInCommonName, host(wanted)), matches);
}

void tst_CertificateNames::anAddressMatchesOctetByOctet_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("matches");
    QTest::newRow("IPv6 in another spelling") << u"2001:db8:0:0:0:0:0:1"_s << u"2001:DB8::1"_s << true;
    QTest::newRow("IPv4 is not its mapped IPv6") << u"192.0.2.7"_s << u"::ffff:192.0.2.7"_s << false;
    QTest::newRow("mapped IPv6 is itself") << u"::ffff:192.0.2.7"_s << u"::ffff:192.0.2.7"_s << true;
    QTest::newRow("an address is no name") << u"127.0.0.1"_s << u"localhost"_s << false;
}

void tst_CertificateNames::anAddressMatchesOctetByOctet()
{
    QFETCH(QString, address);
    QFETCH(QString, wanted);
    QFETCH(bool, matches);
    QCOMPARE(isFor(withNames({}, {address}), host(wanted)), matches);
}

void tst_CertificateNames::shownNamesAreBoundedAndVisible()
{
    QCOMPARE(namesOf(testCertificate(u"valid"_s)), QStringList{u"mail.example.org"_s});
    QCOMPARE(namesOf(testCertificate(u"cn-only"_s)), QStringList{u"mail.example.org"_s});
    QCOMPARE(namesOf(testCertificate(u"cn-beside-other-san"_s)), QStringList{u"other.example"_s});
    QCOMPARE(namesOf(testCertificate(u"nul-in-san"_s)), QStringList{u"mail.example.org\ufffd.evil.example"_s});
    QCOMPARE(namesOf(withNames(QStringList(5000, QString(5000, u'x')))),
             QStringList(100, QString(253, u'x') + u'…'));
}

QTEST_GUILESS_MAIN(tst_CertificateNames)
#include "tst_CertificateNames.moc"
