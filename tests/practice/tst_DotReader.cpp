#include "practice/DotReader.h"

#include <QTest>

using namespace Sealpost;

class tst_DotReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portionsOfAnySizeGiveTheSameText_data();
    void portionsOfAnySizeGiveTheSameText();
    void whatStandsBehindTheEndIsNotTaken();
};

void tst_DotReader::portionsOfAnySizeGiveTheSameText_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("ended");
    const auto row = [](const char *name, const char *sent, const char *content, bool ended = true) {
        QTest::newRow(name) << QByteArray(sent) << QByteArray(content) << ended;
    };
    row("empty", ".\r\n", "");
    row("a line", "one\r\n.\r\n", "one\r\n");
    row("a dot that was put there", "..one\r\n.\r\n", ".one\r\n");
    row("two dots", "...\r\n.\r\n", "..\r\n");
    row("a dot that was not put there", ".one\r\n.\r\n", "one\r\n");
    row("dots inside a line", "a.b.c.\r\n.\r\n", "a.b.c.\r\n");
    row("no line end before the dot", "one.\r\n", "one.\r\n", false);
    row("a lone LF ends no line", "one\n.\r\ntwo\r\n.\r\n", "one\n.\r\ntwo\r\n");
    row("a lone CR ends no line", "one\r.\r\ntwo\r\n.\r\n", "one\r.\r\ntwo\r\n");
    row("a dot before a lone LF ends nothing", "one\r\n.\ntwo\r\n.\r\n", "one\r\n\ntwo\r\n");
    row("a dot before a lone CR ends nothing", "one\r\n.\rtwo\r\n.\r\n", "one\r\n\rtwo\r\n");
    row("CR CR LF", "one\r\r\n.\r\n", "one\r\r\n");
    row("dot CR CR LF dot", ".\r\r\n..\r\n.\r\n", "\r\r\n.\r\n");
    row("empty lines", "\r\n\r\n.\r\n", "\r\n\r\n");
    row("dots in the first column only", "..\r\n..\r\n.\r\n", ".\r\n.\r\n");
}

void tst_DotReader::portionsOfAnySizeGiveTheSameText()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, content);
    QFETCH(bool, ended);
    for (qsizetype portion = 1; portion <= sent.size(); ++portion) {
        DotReader reader;
        QByteArray read;
        for (qsizetype at = 0; at < sent.size(); at += portion) {
            const QByteArray octets = sent.mid(at, portion);
            QCOMPARE(reader.read(octets, [&](QByteArrayView part) { read += part; }), octets.size());
        }
        QCOMPARE(read, content);
        QCOMPARE(reader.hasEnded(), ended);
    }
}

void tst_DotReader::whatStandsBehindTheEndIsNotTaken()
{
    DotReader reader;
    QByteArray read;
    QCOMPARE(reader.read("one\r\n.\r\nQUIT\r\n", [&](QByteArrayView part) { read += part; }), 8);
    QCOMPARE(read, QByteArray("one\r\n"));
    QVERIFY(reader.hasEnded());
}

QTEST_GUILESS_MAIN(tst_DotReader)
#include "tst_DotReader.moc"
