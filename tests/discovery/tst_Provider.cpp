#include "discovery/Provider.h"

#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_Provider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowOfTheTableCanBeUsed();
    void noDomainIsOfTwoProviders();
    void anAddressIsKnownByItsDomain();
    void aDomainIsKnownByWhoTakesItsMail();
    void theMoreSpecificExchangerWins();
    void aLookalikeIsNotKnown();
};

void tst_Provider::eachRowOfTheTableCanBeUsed()
{
    const Address ann = *Address::parse(u"ann@example.org"_s);
    for (const Provider &provider : providers()) {
        QVERIFY2(HostName::parse(provider.host), qPrintable(provider.name));
        const Candidate found = candidate(provider, ann);
        QVERIFY2(found.smtpsPort || found.startTlsPort, qPrintable(provider.name));
        QVERIFY2(!found.proofs.isEmpty(), qPrintable(provider.name));
        QVERIFY2(found.help.isValid() && found.help.scheme() == "https"_L1, qPrintable(provider.name));
        QVERIFY2(!provider.domains.isEmpty() || !provider.mailExchangers.isEmpty(), qPrintable(provider.name));
        QCOMPARE(found.username, u"ann@example.org"_s);
    }
}

void tst_Provider::noDomainIsOfTwoProviders()
{
    QSet<QString> seen;
    for (const Provider &provider : providers()) {
        for (const QString &domain : provider.domains) {
            QVERIFY2(!seen.contains(domain), qPrintable(domain));
            QCOMPARE(domain, domain.toLower());
            seen.insert(domain);
        }
    }
}

void tst_Provider::anAddressIsKnownByItsDomain()
{
    QVERIFY(providerOf(u"gmail.com"_s));
    QCOMPARE(providerOf(u"gmail.com"_s)->host, u"smtp.gmail.com"_s);
    QVERIFY(!providerOf(u"example.org"_s));
    QVERIFY(!providerOf({}));
}

void tst_Provider::aDomainIsKnownByWhoTakesItsMail()
{
    QVERIFY(providerOfExchanger(u"aspmx.l.google.com"_s));
    QCOMPARE(providerOfExchanger(u"aspmx.l.google.com"_s)->name, u"Google"_s);
    QCOMPARE(providerOfExchanger(u"example-org.mail.protection.outlook.com"_s)->name, u"Microsoft 365"_s);
    QVERIFY(!providerOfExchanger(u"mx.example.org"_s));
}

void tst_Provider::theMoreSpecificExchangerWins()
{
    QCOMPARE(providerOfExchanger(u"outlook-com.olc.protection.outlook.com"_s)->name, u"Outlook.com"_s);
}

void tst_Provider::aLookalikeIsNotKnown()
{
    QVERIFY(!providerOfExchanger(u"notgoogle.com"_s));
    QVERIFY(!providerOfExchanger(u"google.com.example.org"_s));
    QVERIFY(!providerOf(u"mail.gmail.com"_s));
}

QTEST_APPLESS_MAIN(tst_Provider)
#include "tst_Provider.moc"
