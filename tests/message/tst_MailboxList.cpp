#include "message/Mailbox.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

Mailbox mailbox(const QString &name, const QString &address)
{
    return {name, *Address::parse(address)};
}

} // namespace

class tst_MailboxList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeBecomesMailboxes_data();
    void whatPeopleTypeBecomesMailboxes();
    void theEntryThatIsWrongIsNamed_data();
    void theEntryThatIsWrongIsNamed();
    void whatIsShownParsesBackToTheSame_data();
    void whatIsShownParsesBackToTheSame();
    void tenThousandRecipientsKeepTheirOrder();
};

void tst_MailboxList::whatPeopleTypeBecomesMailboxes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<Mailbox>>("mailboxes");
    const Mailbox ann = mailbox({}, u"ann@example.org"_s);
    const Mailbox bob = mailbox({}, u"bob@example.org"_s);
    const Mailbox annExample = mailbox(u"Ann Example"_s, u"ann@example.org"_s);
    QTest::newRow("nothing") << QString() << QList<Mailbox>{};
    QTest::newRow("separators only") << u" , ;\r\n,"_s << QList<Mailbox>{};
    QTest::newRow("commas") << u"ann@example.org, bob@example.org,"_s << QList{ann, bob};
    QTest::newRow("semicolons") << u"ann@example.org;bob@example.org;"_s << QList{ann, bob};
    QTest::newRow("Arabic commas") << u"ann@example.org، bob@example.org؛"_s << QList{ann, bob};
    QTest::newRow("Japanese commas") << u"Ann Example <ann@example.org>、bob@example.org，"_s
                                     << QList{annExample, bob};
    QTest::newRow("Chinese semicolons") << u"ann@example.org；bob@example.org"_s << QList{ann, bob};
    QTest::newRow("Japanese comma in a name")
        << u"山田、太郎 <ann@example.org>"_s << QList{mailbox(u"山田、太郎"_s, u"ann@example.org"_s)};
    QTest::newRow("Japanese comma in quotes")
        << u"\"a@b、c\" <ann@example.org>"_s << QList{mailbox(u"a@b、c"_s, u"ann@example.org"_s)};
    QTest::newRow("lines") << u"ann@example.org\r\nbob@example.org\n"_s << QList{ann, bob};
    QTest::newRow("brackets only") << u"<ann@example.org>"_s << QList{ann};
    QTest::newRow("spaces") << u"ann@example.org bob@example.org"_s << QList{ann, bob};
    QTest::newRow("name") << u"Ann Example <ann@example.org>"_s << QList{annExample};
    QTest::newRow("quoted name") << u"\"Example, Ann; \\\"A\\\"\" <ann@example.org>"_s
                                 << QList{mailbox(u"Example, Ann; \"A\""_s, u"ann@example.org"_s)};
    QTest::newRow("initials") << u"A.B. Example <ann@example.org>"_s
                              << QList{mailbox(u"A.B. Example"_s, u"ann@example.org"_s)};
    QTest::newRow("name in UTF-8") << u"Žofie Müller <ann@example.org>"_s
                                   << QList{mailbox(u"Žofie Müller"_s, u"ann@example.org"_s)};
    QTest::newRow("encoded word") << u"=?utf-8?q?M=C3=BCller?= <ann@example.org>"_s
                                  << QList{mailbox(u"Müller"_s, u"ann@example.org"_s)};
    QTest::newRow("old comment as name") << u"ann@example.org (Ann Example)"_s << QList{annExample};
    QTest::newRow("comment with separators")
        << u"Ann Example (a, b; <c>) <ann@example.org>, bob@example.org"_s << QList{annExample, bob};
    QTest::newRow("bracket left open") << u"Ann Example <ann@example.org"_s << QList{annExample};
    QTest::newRow("route") << u"<@relay.example,@b.example:ann@example.org>"_s << QList{ann};
    QTest::newRow("group") << u"Friends: ann@example.org, bob@example.org;"_s << QList{ann, bob};
    QTest::newRow("group and more") << u"Friends: Ann Example <ann@example.org>; bob@example.org"_s
                                    << QList{annExample, bob};
    QTest::newRow("empty group") << u"undisclosed-recipients:;"_s << QList<Mailbox>{};
    QTest::newRow("mailto") << u"mailto:ann@example.org"_s << QList{ann};
    QTest::newRow("IDN") << u"Ann <ann@bücher.example>"_s
                         << QList{mailbox(u"Ann"_s, u"ann@xn--bcher-kva.example"_s)};
    QTest::newRow("quoted local part") << u"\"a, b\"@example.org, bob@example.org"_s
                                       << QList{mailbox({}, u"\"a, b\"@example.org"_s), bob};
    QTest::newRow("IPv6 literal") << u"Ann <ann@[IPv6:2001:db8::1]>"_s
                                  << QList{mailbox(u"Ann"_s, u"ann@[IPv6:2001:db8::1]"_s)};
    QTest::newRow("tab") << u"Ann\tExample <ann@example.org>"_s << QList{annExample};
    QTest::newRow("twice") << u"ann@example.org, ann@example.org"_s << QList{ann, ann};
}

void tst_MailboxList::whatPeopleTypeBecomesMailboxes()
{
    QFETCH(QString, typed);
    QFETCH(QList<Mailbox>, mailboxes);
    const auto parsed = parseMailboxes(typed);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
    QCOMPARE(*parsed, mailboxes);
}

void tst_MailboxList::theEntryThatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<AddressProblem>("problem");
    QTest::newRow("a name only") << u"ann@example.org, Bob, c@example.org"_s << u"Bob"_s << AddressProblem::NoAt;
    QTest::newRow("a name with a comma")
        << u"Example, Ann <ann@example.org>"_s << u"Example"_s << AddressProblem::NoAt;
    QTest::newRow("two ats") << u"ann@bob@example.org"_s << u"ann@bob@example.org"_s
                             << AddressProblem::BadLocalPart;
    QTest::newRow("two ats in brackets")
        << u"Ann <ann@x.org@example.org>"_s << u"Ann <ann@x.org@example.org>"_s << AddressProblem::BadDomain;
    QTest::newRow("empty brackets") << u"Ann <>"_s << u"Ann <>"_s << AddressProblem::Empty;
    QTest::newRow("no brackets") << u"Ann ann@example.org"_s << u"Ann ann@example.org"_s << AddressProblem::NoAt;
    QTest::newRow("a bracket left open") << u"Ann <ann@example.org, bob@example.org"_s
                                         << u"Ann <ann@example.org, bob@example.org"_s << AddressProblem::BadDomain;
    QTest::newRow("two ats in a group")
        << u"All: ann@x.org@example.org"_s << u"All: ann@x.org@example.org"_s << AddressProblem::BadDomain;
    QTest::newRow("garbage behind") << u"<ann@example.org> x"_s << u"<ann@example.org> x"_s << AddressProblem::NoAt;
    QTest::newRow("domain") << u"Ann <ann@example..org>"_s << u"Ann <ann@example..org>"_s
                            << AddressProblem::BadDomain;
    QTest::newRow("too long") << u"bob@example.org\n"_s + QString(290, u'a') + u"@x.example"_s
                              << QString(290, u'a') + u"@x.example"_s << AddressProblem::LocalPartTooLong;
    QTest::newRow("CR LF in a name") << u"\"Ann\r\nBcc: x\" <ann@example.org>"_s
                                     << u"\"Ann\r\nBcc: x\" <ann@example.org>"_s
                                     << AddressProblem::ControlCharacter;
    QTest::newRow("LF in an encoded word")
        << u"=?utf-8?q?Ann=0ABcc?= <ann@example.org>"_s << u"=?utf-8?q?Ann=0ABcc?= <ann@example.org>"_s
        << AddressProblem::ControlCharacter;
    QTest::newRow("NUL") << u"Ann"_s + QChar(0) + u" <ann@example.org>"_s
                         << u"Ann"_s + QChar(0) + u" <ann@example.org>"_s << AddressProblem::ControlCharacter;
    QTest::newRow("a comment left open")
        << u"ann@example.org (Ann"_s << u"ann@example.org (Ann"_s << AddressProblem::BadLocalPart;
    QTest::newRow("a quote left open") << u"\"Ann <ann@example.org>"_s << u"\"Ann <ann@example.org>"_s
                                       << AddressProblem::BadLocalPart;
}

void tst_MailboxList::theEntryThatIsWrongIsNamed()
{
    QFETCH(QString, typed);
    QFETCH(QString, entry);
    QFETCH(AddressProblem, problem);
    const auto parsed = parseMailboxes(typed);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().text, entry);
    QCOMPARE(parsed.error().problem, problem);
}

void tst_MailboxList::whatIsShownParsesBackToTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    const QString address = u" <ann@example.org>"_s;
    QTest::newRow("none") << QString() << u"ann@example.org"_s;
    QTest::newRow("words") << u"Ann O'Neil"_s << u"Ann O'Neil"_s + address;
    QTest::newRow("UTF-8") << u"Žofie 张"_s << u"Žofie 张"_s + address;
    QTest::newRow("comma") << u"Example, Ann"_s << u"\"Example, Ann\""_s + address;
    QTest::newRow("dot") << u"Ann B."_s << u"\"Ann B.\""_s + address;
    QTest::newRow("quotes") << u"Ann \"A\" \\"_s << u"\"Ann \\\"A\\\" \\\\\""_s + address;
    QTest::newRow("parentheses") << u"Ann (work)"_s << u"\"Ann (work)\""_s + address;
    QTest::newRow("an address") << u"bob@example.org"_s << u"\"bob@example.org\""_s + address;
    QTest::newRow("colon") << u"Team: all;"_s << u"\"Team: all;\""_s + address;
}

void tst_MailboxList::whatIsShownParsesBackToTheSame()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    const Mailbox ann = mailbox(name, u"ann@example.org"_s);
    QCOMPARE(ann.shown(), shown);
    QCOMPARE(parseMailboxes(shown).value(), QList{ann});
}

void tst_MailboxList::tenThousandRecipientsKeepTheirOrder()
{
    QStringList typed;
    for (int i = 0; i < 10'000; ++i)
        typed += u"Person %1 <p%1@example.org>"_s.arg(i);
    const auto parsed = parseMailboxes(typed.join(u", "_s));
    QVERIFY(parsed);
    QCOMPARE(parsed->size(), 10'000);
    QCOMPARE(parsed->last().shown(), typed.last());
}

QTEST_GUILESS_MAIN(tst_MailboxList)
#include "tst_MailboxList.moc"
