#include "ui/compose/MailtoLink.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_MailtoLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsReadAsRfc6068Says_data();
    void aLinkIsReadAsRfc6068Says();
    void whatIsNoMailtoLinkIsNone();
    void aLinkAttachesNothing();
};

void tst_MailtoLink::aLinkIsReadAsRfc6068Says_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QStringList>("seed"); // to, cc, bcc, subject, body
    const auto row = [](const char *name, const QString &link, const QStringList &seed) {
        QTest::newRow(name) << link << seed;
    };
    row("one address", u"mailto:chris@example.com"_s, {u"chris@example.com"_s, {}, {}, {}, {}});
    row("scheme in capitals", u"MAILTO:chris@example.com"_s, {u"chris@example.com"_s, {}, {}, {}, {}});
    row("subject and body", u"mailto:i@example.org?subject=current%20issue&body=send%20it"_s,
        {u"i@example.org"_s, {}, {}, u"current issue"_s, u"send it"_s});
    row("lines of the body", u"mailto:i@example.org?body=one%0D%0Atwo"_s,
        {u"i@example.org"_s, {}, {}, {}, u"one\ntwo"_s});
    row("addresses in both places", u"mailto:a@example.org?to=b@example.org&cc=c@example.org&bcc=d@example.org"_s,
        {u"a@example.org, b@example.org"_s, u"c@example.org"_s, u"d@example.org"_s, {}, {}});
    row("names of fields in any case", u"mailto:?To=a@example.org&SUBJECT=hi"_s,
        {u"a@example.org"_s, {}, {}, u"hi"_s, {}});
    row("a plus is a plus", u"mailto:a+b@example.org?subject=1+1"_s, {u"a+b@example.org"_s, {}, {}, u"1+1"_s, {}});
    row("percent", u"mailto:gorby%25kremvax@example.com"_s, {u"gorby%kremvax@example.com"_s, {}, {}, {}, {}});
    row("UTF-8", u"mailto:user@example.org?subject=caf%C3%A9"_s,
        {u"user@example.org"_s, {}, {}, u"caf\u00e9"_s, {}});
    row("an ampersand in the subject", u"mailto:a@example.org?subject=this%26that"_s,
        {u"a@example.org"_s, {}, {}, u"this&that"_s, {}});
    row("a header cannot be smuggled in", u"mailto:a@example.org?subject=x%0D%0ABcc:%20evil@example.org"_s,
        {u"a@example.org"_s, {}, {}, u"x Bcc: evil@example.org"_s, {}});
    row("nor within encoded words", u"mailto:a@example.org?subject=%3D%3Futf-8%3FQ%3Fx%3D0D%3D0ABcc%3A%20y%3F%3D"_s,
        {u"a@example.org"_s, {}, {}, u"x Bcc: y"_s, {}});
    row("nor by other control characters", u"mailto:a@example.org%00%0B?cc=b%1F@example.org&body=%00a%09b%07"_s,
        {u"a@example.org"_s, u"b @example.org"_s, {}, {}, u"a\tb"_s});
    row("encoded words in the subject", u"mailto:user@example.org?subject=%3D%3Futf-8%3FQ%3Fcaf%3DC3%3DA9%3F%3D"_s,
        {u"user@example.org"_s, {}, {}, u"caf\u00e9"_s, {}});
    row("a quoted local part", u"mailto:%22not%40me%22@example.org"_s,
        {u"\"not@me\"@example.org"_s, {}, {}, {}, {}});
    row("two addresses", u"mailto:addr1@an.example,addr2@an.example"_s,
        {u"addr1@an.example,addr2@an.example"_s, {}, {}, {}, {}});
    row("broken percents", u"mailto:a@example.org?subject=100%&body=%G1%"_s,
        {u"a@example.org"_s, {}, {}, u"100%"_s, u"%G1%"_s});
    row("fields without a value or a name", u"mailto:a@example.org?subject&=x&&cc="_s,
        {u"a@example.org"_s, {}, {}, {}, {}});
    row("what is no UTF-8", u"mailto:a@example.org?subject=%E9"_s, {u"a@example.org"_s, {}, {}, u"\ufffd"_s, {}});
    row("a fragment", u"mailto:a@example.org?subject=x#y"_s, {u"a@example.org"_s, {}, {}, u"x"_s, {}});
    row("unknown fields are ignored", u"mailto:a@example.org?from=b@example.org&x-y=z"_s,
        {u"a@example.org"_s, {}, {}, {}, {}});
    row("nothing", u"mailto:"_s, {{}, {}, {}, {}, {}});
}

void tst_MailtoLink::aLinkIsReadAsRfc6068Says()
{
    QFETCH(const QString, link);
    QFETCH(const QStringList, seed);
    const auto read = readMailtoLink(link);
    QVERIFY(read);
    QCOMPARE((QStringList{read->to, read->cc, read->bcc, read->subject, read->body}), seed);
}

void tst_MailtoLink::whatIsNoMailtoLinkIsNone()
{
    QVERIFY(!readMailtoLink(u"https://example.org"_s));
    QVERIFY(!readMailtoLink(u"chris@example.com"_s));
}

void tst_MailtoLink::aLinkAttachesNothing()
{
    const auto read = readMailtoLink(u"mailto:a@example.org?attach=/etc/passwd&attachment=/etc/passwd"_s);
    QVERIFY(read);
    QVERIFY(read->attachments.isEmpty());
}

QTEST_GUILESS_MAIN(tst_MailtoLink)
#include "tst_MailtoLink.moc"
