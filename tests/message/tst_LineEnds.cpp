#include "message/LineEnds.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_LineEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineEndBecomesCrlf_data();
    void everyLineEndBecomesCrlf();
};

void tst_LineEnds::everyLineEndBecomesCrlf_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
    QTest::newRow("no line end") << "a"_ba
                                 << "a"_ba;
    QTest::newRow("CRLF") << "a\r\n\r\nb\r\n"_ba
                          << "a\r\n\r\nb\r\n"_ba;
    QTest::newRow("LF") << "\na\n\nb\n"_ba
                        << "\r\na\r\n\r\nb\r\n"_ba;
    QTest::newRow("CR") << "\ra\r\rb\r"_ba
                        << "\r\na\r\n\r\nb\r\n"_ba;
    QTest::newRow("LF CR") << "a\n\rb"_ba
                           << "a\r\n\r\nb"_ba;
    QTest::newRow("CR CR LF") << "a\r\r\nb"_ba
                              << "a\r\n\r\nb"_ba;
    QTest::newRow("NUL") << "a\0\nb"_ba
                         << "a\0\r\nb"_ba;
}

void tst_LineEnds::everyLineEndBecomesCrlf()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, lines);
    for (qsizetype portion = 1; portion <= octets.size() + 1; ++portion) {
        LineEnds ends;
        QByteArray joined;
        for (qsizetype at = 0; at < octets.size(); at += portion)
            joined += ends.normalized(octets.mid(at, portion));
        joined += ends.finish();
        QCOMPARE(joined, lines);
    }
}

QTEST_GUILESS_MAIN(tst_LineEnds)
#include "tst_LineEnds.moc"
