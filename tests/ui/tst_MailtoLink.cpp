#include "ui/compose/MailtoLink.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_MailtoLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreTaken_data();
    void fieldsAreTaken();
    void somethingElseIsNoLink();
};

void tst_MailtoLink::fieldsAreTaken_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");

    QTest::newRow("an address") << u"mailto:ann@example.org"_s << u"ann@example.org"_s << QString() << QString();
    QTest::newRow("in any case") << u"MAILTO:ann@example.org"_s << u"ann@example.org"_s << QString() << QString();
    QTest::newRow("two places for recipients") << u"mailto:ann@example.org?to=bob@example.org"_s
                                               << u"ann@example.org, bob@example.org"_s << QString() << QString();
    QTest::newRow("subject and body") << u"mailto:?Subject=a%20%26%20b&body=one%0D%0Atwo"_s << QString()
                                      << u"a & b"_s << u"one\ntwo"_s;
    QTest::newRow("a plus is a plus") << u"mailto:a+b@example.org?subject=1+1"_s << u"a+b@example.org"_s << u"1+1"_s
                                      << QString();
    QTest::newRow("UTF-8") << u"mailto:?subject=caf%C3%A9"_s << QString() << u"café"_s << QString();
    QTest::newRow("no line end gets into a field") << u"mailto:?subject=a%0D%0ABcc:%20eve@example.org"_s
                                                   << QString() << u"a Bcc: eve@example.org"_s << QString();
}

void tst_MailtoLink::fieldsAreTaken()
{
    QFETCH(QString, link);
    const auto seed = readMailtoLink(link);
    QVERIFY(seed);
    QTEST(seed->to, "to");
    QTEST(seed->subject, "subject");
    QTEST(seed->body, "body");
    QVERIFY(seed->attachments.isEmpty());
}

void tst_MailtoLink::somethingElseIsNoLink()
{
    QVERIFY(!readMailtoLink(u"https://example.org/"_s));
    QVERIFY(readMailtoLink(u"mailto:ann@example.org?attach=/etc/passwd"_s)->attachments.isEmpty());
}

QTEST_GUILESS_MAIN(tst_MailtoLink)
#include "tst_MailtoLink.moc"
