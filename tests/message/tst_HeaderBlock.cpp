#include "message/HeaderBlock.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_HeaderBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotChangedKeepsItsOctets_data();
    void whatIsNotChangedKeepsItsOctets();
    void valuesAreUnfolded();
    void aFieldIsSetWhereItIs();
    void aFieldThatIsMissingIsAppended();
    void everyFieldOfANameIsRemoved();
};

void tst_HeaderBlock::whatIsNotChangedKeepsItsOctets_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("fields") << "A: b\r\nC: d\r\n"_ba;
    QTest::newRow("folded") << "A: b\r\n c\r\n\td\r\nE:f\r\n"_ba;
    QTest::newRow("no field") << "garbage\r\nA: b\r\nmore\r\n"_ba;
    QTest::newRow("begins folded") << " x\r\nA: b\r\n"_ba;
    QTest::newRow("no line end") << "A: b"_ba;
    QTest::newRow("LF") << "A: b\n c\n"_ba;
}

void tst_HeaderBlock::whatIsNotChangedKeepsItsOctets()
{
    QFETCH(QByteArray, octets);
    QCOMPARE(HeaderBlock::parse(octets).octets(), octets);
    if (octets.endsWith('\n'))
        QCOMPARE(HeaderBlock::parse(octets + "\r\n").octets(), octets);
}

void tst_HeaderBlock::valuesAreUnfolded()
{
    const auto header = HeaderBlock::parse("SUBJECT :  one\r\n two \r\nTo: a@b\r\n");
    QCOMPARE(header.value("subject"), "one two"_ba);
    QCOMPARE(header.value("to"), "a@b"_ba);
    QVERIFY(header.value("cc").isNull());
    QVERIFY(!header.has("cc"));
}

void tst_HeaderBlock::aFieldIsSetWhereItIs()
{
    auto header = HeaderBlock::parse("A: 1\r\nb: 2\r\n x\r\nC: 3\r\n");
    header.set("B", "4");
    QCOMPARE(header.octets(), "A: 1\r\nB: 4\r\nC: 3\r\n"_ba);
}

void tst_HeaderBlock::aFieldThatIsMissingIsAppended()
{
    auto header = HeaderBlock::parse("A: 1\r\n");
    header.set("B", "2");
    header.append("C: 3\r\n");
    QCOMPARE(header.octets(), "A: 1\r\nB: 2\r\nC: 3\r\n"_ba);
    QCOMPARE(header.value("c"), "3"_ba);
}

void tst_HeaderBlock::everyFieldOfANameIsRemoved()
{
    auto header = HeaderBlock::parse("Bcc: a\r\nA: 1\r\nBCC: b\r\n c\r\n");
    header.remove("bcc");
    QCOMPARE(header.octets(), "A: 1\r\n"_ba);
}

QTEST_GUILESS_MAIN(tst_HeaderBlock)
#include "tst_HeaderBlock.moc"
