#include "message/Address.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_Address : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeBecomesOneSpelling_data();
    void whatPeopleTypeBecomesOneSpelling();
    void whatIsNoAddressIsRefused_data();
    void whatIsNoAddressIsRefused();
    void theDomainIsShownAsPeopleReadIt();
    void onlyTheLocalPartNeedsSmtpUtf8();
    void noAddressHoldsAControlCharacter();
};

void tst_Address::whatPeopleTypeBecomesOneSpelling_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("plain") << u"ann@example.org"_s << "ann@example.org"_ba;
    QTest::newRow("white space around") << u"\t ann@example.org\r\n"_s << "ann@example.org"_ba;
    QTest::newRow("direction marks around") << u"\u202Aann@example.org\u202C"_s << "ann@example.org"_ba;
    QTest::newRow("the case of the domain") << u"Ann@Example.ORG"_s << "Ann@example.org"_ba;
    QTest::newRow("every special of atext") << u"!#$%&'*+-/=?^_`{|}~@x.org"_s << "!#$%&'*+-/=?^_`{|}~@x.org"_ba;
    QTest::newRow("needless quotes") << u"\"ann.b\"@example.org"_s << "ann.b@example.org"_ba;
    QTest::newRow("needless quoted pair") << u"\"a\\nn x\"@example.org"_s << "\"ann x\"@example.org"_ba;
    QTest::newRow("quotes needed") << u"\"a \\\"b\\\" \\\\\"@x.org"_s << "\"a \\\"b\\\" \\\\\"@x.org"_ba;
    QTest::newRow("an at sign in quotes") << u"\"a@b\"@example.org"_s << "\"a@b\"@example.org"_ba;
    QTest::newRow("an empty quoted string") << u"\"\"@example.org"_s << "\"\"@example.org"_ba;
    QTest::newRow("U-labels") << u"ann@bücher.example"_s << "ann@xn--bcher-kva.example"_ba;
    QTest::newRow("local part in UTF-8") << u"jürgen@example.org"_s << "j\xC3\xBCrgen@example.org"_ba;
    QTest::newRow("decomposed") << u"ju\u0308rgen@example.org"_s << "j\xC3\xBCrgen@example.org"_ba;
    QTest::newRow("IPv4 literal") << u"ann@[192.0.2.1]"_s << "ann@[192.0.2.1]"_ba;
    QTest::newRow("IPv6 literal") << u"ann@[IPv6:2001:DB8:0::1]"_s << "ann@[IPv6:2001:db8::1]"_ba;
    QTest::newRow("IPv6 literal, no tag") << u"ann@[::1]"_s << "ann@[IPv6:::1]"_ba;
    QTest::newRow("local part of 64") << QString(64, u'a') + u"@x.org"_s << QByteArray(64, 'a') + "@x.org";
}

void tst_Address::whatPeopleTypeBecomesOneSpelling()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, wire);
    const auto address = Address::parse(typed);
    QVERIFY(address);
    QCOMPARE(address->wire(), wire);
    QCOMPARE(Address::parse(address->shown()), address);
    QCOMPARE(Address::parse(QString::fromUtf8(address->wire())), address);
}

void tst_Address::whatIsNoAddressIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<AddressProblem>("problem");
    const QString label = QString(50, u'd') + u'.';
    QTest::newRow("nothing") << QString() << AddressProblem::Empty;
    QTest::newRow("white space") << u" \t\u200B"_s << AddressProblem::Empty;
    QTest::newRow("no at") << u"ann"_s << AddressProblem::NoAt;
    QTest::newRow("no local part") << u"@example.org"_s << AddressProblem::BadLocalPart;
    QTest::newRow("dot first") << u".ann@example.org"_s << AddressProblem::BadLocalPart;
    QTest::newRow("dot last") << u"ann.@example.org"_s << AddressProblem::BadLocalPart;
    QTest::newRow("two dots") << u"a..n@example.org"_s << AddressProblem::BadLocalPart;
    QTest::newRow("two ats") << u"ann@bob@example.org"_s << AddressProblem::BadLocalPart;
    QTest::newRow("a space") << u"an n@example.org"_s << AddressProblem::BadLocalPart;
    QTest::newRow("an angle bracket") << u"a>b@example.org"_s << AddressProblem::BadLocalPart;
    QTest::newRow("a comment") << u"a(b)@example.org"_s << AddressProblem::BadLocalPart;
    QTest::newRow("a quote left open") << u"\"ann@example.org"_s << AddressProblem::BadLocalPart;
    QTest::newRow("a quote escaped at the end") << u"\"ann\\\"@example.org"_s << AddressProblem::BadLocalPart;
    QTest::newRow("a quote inside") << u"\"a\"b\"@example.org"_s << AddressProblem::BadLocalPart;
    QTest::newRow("a direction mark inside") << u"a\u202Eb@example.org"_s << AddressProblem::BadLocalPart;
    QTest::newRow("half a surrogate pair") << u"a"_s + QChar(0xD800) + u"@x.org"_s << AddressProblem::BadLocalPart;
    QTest::newRow("local part of 65") << QString(65, u'a') + u"@x.org"_s << AddressProblem::LocalPartTooLong;
    QTest::newRow("local part of 66 octets") << QString(33, u'ü') + u"@x.org"_s << AddressProblem::LocalPartTooLong;
    QTest::newRow("300 characters") << u"ann@"_s + label.repeated(6).chopped(10) << AddressProblem::DomainTooLong;
    QTest::newRow("255 characters") << QString(60, u'a') + u'@' + label.repeated(4).chopped(10)
                                    << AddressProblem::TooLong;
    QTest::newRow("no domain") << u"ann@"_s << AddressProblem::BadDomain;
    QTest::newRow("an empty label") << u"ann@example..org"_s << AddressProblem::BadDomain;
    QTest::newRow("space before the domain") << u"ann@ example.org"_s << AddressProblem::BadDomain;
    QTest::newRow("an address with no brackets") << u"ann@192.0.2.1"_s << AddressProblem::BadDomain;
    QTest::newRow("a name in brackets") << u"ann@[example.org]"_s << AddressProblem::BadDomain;
    QTest::newRow("empty brackets") << u"ann@[]"_s << AddressProblem::BadDomain;
    QTest::newRow("CR LF") << u"ann@example.org\r\nRCPT TO:<bob@example.org>"_s << AddressProblem::ControlCharacter;
    QTest::newRow("NUL") << u"ann"_s + QChar(0) + u"@example.org"_s << AddressProblem::ControlCharacter;
    QTest::newRow("CR LF in quotes") << u"\"a\r\nb\"@example.org"_s << AddressProblem::ControlCharacter;
    QTest::newRow("line separator") << u"a\u2028b@example.org"_s << AddressProblem::ControlCharacter;
}

void tst_Address::whatIsNoAddressIsRefused()
{
    QFETCH(QString, typed);
    QFETCH(AddressProblem, problem);
    const auto address = Address::parse(typed);
    QVERIFY(!address);
    QCOMPARE(address.error(), problem);
}

void tst_Address::theDomainIsShownAsPeopleReadIt()
{
    const auto address = Address::parse(u"jürgen@xn--bcher-kva.org"_s);
    QVERIFY(address);
    QCOMPARE(address->domain(), u"xn--bcher-kva.org"_s);
    QCOMPARE(address->shown(), u"jürgen@bücher.org"_s);
}

void tst_Address::onlyTheLocalPartNeedsSmtpUtf8()
{
    QVERIFY(!Address::parse(u"ann@bücher.example"_s)->needsSmtpUtf8());
    QVERIFY(Address::parse(u"änn@example.org"_s)->needsSmtpUtf8());
}

void tst_Address::noAddressHoldsAControlCharacter()
{
    for (char16_t c = 0; c <= 0x9F; ++c) {
        const QChar character(c);
        if (character.category() != QChar::Other_Control)
            continue;
        QVERIFY(!Address::parse(u"a"_s + character + u"b@example.org"_s));
        QVERIFY(!Address::parse(u"\"a"_s + character + u"b\"@example.org"_s));
        QVERIFY(!Address::parse(u"\"a\\"_s + character + u"b\"@example.org"_s));
        QVERIFY(!Address::parse(u"ab@exam"_s + character + u"ple.org"_s));
    }
}

QTEST_GUILESS_MAIN(tst_Address)
#include "tst_Address.moc"
