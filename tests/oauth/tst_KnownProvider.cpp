#include "oauth/KnownProvider.h"

#include "accounts/AuthorizationRules.h"

#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Sealpost::OAuth;
using namespace Qt::StringLiterals;

class tst_KnownProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsWholeButForTheClientId();
    void eachIsFoundByItsWordAndByItsEndpoints();
    void whatIsChangedIsAPersonsOwn();
    void eachIsFoundByItsMailServer();
};

void tst_KnownProvider::eachIsWholeButForTheClientId()
{
    for (const KnownProvider &provider : knownProviders()) {
        AuthorizationServer server = provider.server;
        QVERIFY2(!isWhole(server), qPrintable(provider.word));
        server.clientId = u"id"_s;
        QVERIFY2(isWhole(server), qPrintable(provider.word));
        QCOMPARE(server.tokenEndpoint.scheme(), u"https"_s);
        QCOMPARE(server.authorizationEndpoint.scheme(), u"https"_s);
    }
}

void tst_KnownProvider::eachIsFoundByItsWordAndByItsEndpoints()
{
    QSet<QString> words;
    for (const KnownProvider &provider : knownProviders()) {
        words += provider.word;
        AuthorizationServer mine = knownProvider(provider.word)->server;
        mine.clientId = u"my own"_s;
        QCOMPARE(providerOf(mine), std::optional(provider));
    }
    QCOMPARE(words, (QSet<QString>{u"google"_s, u"microsoft"_s}));
    QVERIFY(!knownProvider(u"none"_s).has_value());
    QVERIFY(!knownProvider({}).has_value());
}

void tst_KnownProvider::whatIsChangedIsAPersonsOwn()
{
    AuthorizationServer server = knownProvider(u"google"_s)->server;
    server.scope = u"another"_s;
    QVERIFY(!providerOf(server).has_value());
    QVERIFY(!providerOf({}).has_value());
}

void tst_KnownProvider::eachIsFoundByItsMailServer()
{
    QCOMPARE(providerAt(*HostName::parse(u"SMTP.gmail.com"_s)), knownProvider(u"google"_s));
    QCOMPARE(providerAt(*HostName::parse(u"smtp.office365.com"_s)), knownProvider(u"microsoft"_s));
    QVERIFY(!providerAt(*HostName::parse(u"smtp.gmail.com.example.org"_s)).has_value());
}

QTEST_GUILESS_MAIN(tst_KnownProvider)
#include "tst_KnownProvider.moc"
