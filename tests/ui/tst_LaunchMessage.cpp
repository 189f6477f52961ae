#include "ui/launch/LaunchMessage.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_LaunchMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsHeard();
    void withoutASeedNothingIsWritten();
    void aHeadIsFourOctets();
    void whatIsNoMessageIsNone_data();
    void whatIsNoMessageIsNone();
};

void tst_LaunchMessage::whatIsSaidIsHeard()
{
    const ComposeSeed seed{.to = u"Ann \u2709 <ann@example.org>"_s,
                           .cc = u"b@example.org"_s,
                           .bcc = u"c@example.org"_s,
                           .subject = u"\"Hello\\\""_s,
                           .body = u"one\ntwo\t\u0000"_s,
                           .attachments = {u"/home/a file"_s, u"/b"_s}};
    const QByteArray frame =
        LaunchMessage::frame({.practice = true, .outbox = true, .seed = seed, .activation = u"token"_s});
    const auto length = LaunchMessage::lengthIn(frame.first(LaunchMessage::headLength));
    QCOMPARE(length, frame.size() - LaunchMessage::headLength);
    const auto heard = LaunchMessage::parse(frame.sliced(LaunchMessage::headLength));
    QVERIFY(heard && heard->seed && heard->practice && heard->outbox && !heard->service);
    QVERIFY(*heard->seed == seed);
    QCOMPARE(heard->activation, u"token"_s);
}

void tst_LaunchMessage::withoutASeedNothingIsWritten()
{
    const auto heard = LaunchMessage::parse(LaunchMessage::frame({}).sliced(LaunchMessage::headLength));
    QVERIFY(heard);
    QVERIFY(!heard->seed);
}

void tst_LaunchMessage::aHeadIsFourOctets()
{
    QVERIFY(!LaunchMessage::lengthIn({}));
    QVERIFY(!LaunchMessage::lengthIn("abc"));
    QCOMPARE(LaunchMessage::lengthIn(QByteArray("\0\0\1\2", 4)), 258);
    QCOMPARE(LaunchMessage::lengthIn("\xff\xff\xff\xff"), 0xffffffffLL);
}

void tst_LaunchMessage::whatIsNoMessageIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    const QByteArray whole = R"({"version":2,"practice":false,"outbox":false,"service":false,"activation":""})";
    row("nothing", {});
    row("no JSON", "mailto:ann@example.org");
    row("no UTF-8", "\xff\xfe\x00");
    row("cut off", whole.chopped(1));
    row("something behind it", whole + whole);
    row("a list", "[]");
    row("nothing in it", "{}");
    row("a later version", R"({"version":3,"practice":false,"outbox":false,"service":false,"activation":""})");
    row("an earlier version", R"({"version":1,"practice":false,"activation":""})");
    row("a version between two",
        R"({"version":2.5,"practice":false,"outbox":false,"service":false,"activation":""})");
    row("a version in words", R"({"version":"2","practice":false,"outbox":false,"service":false,"activation":""})");
    row("a flag in words", R"({"version":2,"practice":"no","outbox":false,"service":false,"activation":""})");
    row("a seed in words",
        R"({"version":2,"practice":false,"outbox":false,"service":false,"activation":"","seed":"x"})");
    row("an empty seed",
        R"({"version":2,"practice":false,"outbox":false,"service":false,"activation":"","seed":{}})");
    row("attachments that are numbers",
        R"({"version":2,"practice":false,"outbox":false,"service":false,"activation":"","seed":{"to":"","cc":"","bcc":"","subject":"","body":"","attachments":[1]}})");
    row("very deep", QByteArray(100'000, '['));
}

void tst_LaunchMessage::whatIsNoMessageIsNone()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!LaunchMessage::parse(json));
}

QTEST_GUILESS_MAIN(tst_LaunchMessage)
#include "tst_LaunchMessage.moc"
