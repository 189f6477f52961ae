#include "message/DotStuffing.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_DotStuffing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheDotThatBeginsALineIsDoubled_data();
    void onlyTheDotThatBeginsALineIsDoubled();
};

void tst_DotStuffing::onlyTheDotThatBeginsALineIsDoubled_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("stuffed");
    QTest::newRow("none") << "a.b\r\nc.\r\n"_ba
                          << "a.b\r\nc.\r\n"_ba;
    QTest::newRow("the first octet") << "."_ba
                                     << ".."_ba;
    QTest::newRow("lines") << ".\r\n..\r\n.a\r\n"_ba
                           << "..\r\n...\r\n..a\r\n"_ba;
    QTest::newRow("empty lines between") << "\r\n\r\n.\r\n"_ba
                                         << "\r\n\r\n..\r\n"_ba;
    QTest::newRow("behind LF or CR alone") << "a\n.\r.\n"_ba
                                           << "a\n.\r.\n"_ba;
    QTest::newRow("behind CR CR LF") << "a\r\r\n."_ba
                                     << "a\r\r\n.."_ba;
}

void tst_DotStuffing::onlyTheDotThatBeginsALineIsDoubled()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, stuffed);
    for (qsizetype cut = 0; cut <= octets.size(); ++cut) {
        DotStuffing dots;
        const QByteArray before = dots.stuff(octets.first(cut));
        QCOMPARE(before + dots.stuff(octets.sliced(cut)), stuffed);
    }
    DotStuffing byOctet;
    QByteArray joined;
    for (const char octet : std::as_const(octets))
        joined += byOctet.stuff(QByteArray(1, octet));
    QCOMPARE(joined, stuffed);
}

QTEST_GUILESS_MAIN(tst_DotStuffing)
#include "tst_DotStuffing.moc"
