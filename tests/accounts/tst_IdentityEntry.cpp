#include "accounts/Identities.h"
#include "accounts/IdentityEntry.h"
#include "accounts/IniText.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

IniSection section(const QString &entries)
{
    return IniText::parse(u"[Work]\n"_s + entries).sections.first();
}

QStringList addresses(const QString &entries)
{
    QStringList found;
    const auto identities = readIdentities(section(entries));
    for (const Identity &identity : identities.value_or(QList<Identity>()))
        found += identity.address.shown();
    return found;
}

const QList<Identity> two{
    {.displayName = u"Ann"_s,
     .address = *Address::parse(u"ann@bücher.example"_s),
     .replyTo = Mailbox{u"Desk (\"front\")"_s, *Address::parse(u"desk@example.org"_s)},
     .organization = u"Bücher"_s,
     .signature = u" Ann\n\n\tExample"_s,
     .sentCopy = false},
    {.displayName = {}, .address = *Address::parse(u"b@example.org"_s), .sentCopy = true},
};

} // namespace

class tst_IdentityEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadTheSame();
    void whatIsNotSetLeavesNoKey();
    void oneThatIsGoneLeavesNoKey();
    void aSignatureStandsInOneLine();
    void numbersMayBeMissing();
    void keysOfOthersAreNoneOfOurs();
    void whatMakesNoSenseIsBroken_data();
    void whatMakesNoSenseIsBroken();
    void fiftyAreRead();
};

void tst_IdentityEntry::whatIsWrittenIsReadTheSame()
{
    IniSection written(u"Work"_s);
    writeIdentities(two, written);
    IniText ini;
    ini.sections = {written};
    QCOMPARE(readIdentities(IniText::parse(ini.text()).sections.first()), std::optional(two));
}

void tst_IdentityEntry::whatIsNotSetLeavesNoKey()
{
    IniSection written(u"Work"_s);
    writeIdentities(two, written);
    writeIdentities({{.displayName = {}, .address = two.first().address}, two.last()}, written);
    QCOMPARE(written.keys(), QStringList({u"address"_s, u"identity2-address"_s, u"identity2-sent-copy"_s}));
}

void tst_IdentityEntry::oneThatIsGoneLeavesNoKey()
{
    IniSection written = section(u"address = a@example.org\nidentity7-address = b@example.org\n"
                                 "identity50-signature = B\nflavour = mint\n"_s);
    writeIdentities({two.last()}, written);
    QCOMPARE(written.keys(), QStringList({u"address"_s, u"flavour"_s, u"sent-copy"_s}));
}

void tst_IdentityEntry::aSignatureStandsInOneLine()
{
    IniSection written(u"Work"_s);
    writeIdentities(two, written);
    IniText ini;
    ini.sections = {written};
    QVERIFY(ini.text().contains(u"\nsignature = \" Ann\\n\\n\\tExample\"\n"_s));
}

void tst_IdentityEntry::numbersMayBeMissing()
{
    QCOMPARE(addresses(u"identity9-address = c@example.org\nIDENTITY3-Address = b@example.org\n"
                       "address = a@example.org\n"_s),
             QStringList({u"a@example.org"_s, u"b@example.org"_s, u"c@example.org"_s}));
}

void tst_IdentityEntry::keysOfOthersAreNoneOfOurs()
{
    QCOMPARE(addresses(u"address = a@example.org\nidentity2-colour = red\nidentity99-colour = red\n"_s),
             QStringList{u"a@example.org"_s});
}

void tst_IdentityEntry::whatMakesNoSenseIsBroken_data()
{
    QTest::addColumn<QString>("entries");
    const QString sound = u"address = a@example.org\n"_s;
    QTest::newRow("no address") << QString();
    QTest::newRow("no second address") << sound + u"identity2-organization = B\n"_s;
    QTest::newRow("an address that is none") << sound + u"identity2-address = b\n"_s;
    QTest::newRow("an address twice") << sound + u"identity2-address = a@EXAMPLE.org\n"_s;
    QTest::newRow("a copy perhaps") << sound + u"sent-copy = perhaps\n"_s;
    QTest::newRow("answers to nobody") << sound + u"reply-to = desk\n"_s;
    QTest::newRow("answers to two") << sound + u"reply-to = a@example.org, b@example.org\n"_s;
    QTest::newRow("a name of two lines") << sound + u"display-name = \"a\\nb\"\n"_s;
    QTest::newRow("an organization of two lines") << sound + u"organization = \"a\\nb\"\n"_s;
    QTest::newRow("a signature that rings") << sound + u"signature = \"a\\u0007\"\n"_s;
    QTest::newRow("a long signature") << sound + u"signature = "_s + QString(10001, u'a') + u'\n';
    QTest::newRow("one too many") << sound + u"identity51-address = b@example.org\n"_s;
    QTest::newRow("a first one with a number") << sound + u"identity1-address = b@example.org\n"_s;
    QTest::newRow("a number of another spelling") << sound + u"identity02-address = b@example.org\n"_s;
}

void tst_IdentityEntry::whatMakesNoSenseIsBroken()
{
    QFETCH(QString, entries);
    QVERIFY(!readIdentities(section(entries)));
}

void tst_IdentityEntry::fiftyAreRead()
{
    QString entries = u"address = a1@example.org\n"_s;
    for (int number = 2; number <= mostIdentities; ++number)
        entries += u"identity%1-address = a%1@example.org\n"_s.arg(number);
    QCOMPARE(addresses(entries).size(), mostIdentities);
    QCOMPARE(addresses(entries).last(), u"a50@example.org"_s);
}

QTEST_GUILESS_MAIN(tst_IdentityEntry)
#include "tst_IdentityEntry.moc"
