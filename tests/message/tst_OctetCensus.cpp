#include "message/OctetCensus.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_OctetCensus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void octetsNeedTheTransferThatRfc2045Gives_data();
    void octetsNeedTheTransferThatRfc2045Gives();
};

void tst_OctetCensus::octetsNeedTheTransferThatRfc2045Gives_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<Transfer>("transfer");
    QTest::newRow("nothing") << ""_ba << Transfer::SevenBit;
    QTest::newRow("lines") << "one\r\n\r\ntwo"_ba << Transfer::SevenBit;
    QTest::newRow("UTF-8") << "\xC3\xBC\r\n"_ba << Transfer::EightBit;
    QTest::newRow("NUL") << "a\0b\r\n"_ba << Transfer::Binary;
    QTest::newRow("LF alone") << "a\nb\r\n"_ba << Transfer::Binary;
    QTest::newRow("LF alone, first") << "\n"_ba << Transfer::Binary;
    QTest::newRow("CR alone") << "a\rb\r\n"_ba << Transfer::Binary;
    QTest::newRow("CR CR LF") << "a\r\r\n"_ba << Transfer::Binary;
    QTest::newRow("CR at the end") << "a\r"_ba << Transfer::Binary;
    QTest::newRow("line of 998") << "\r\n" + QByteArray(998, 'x') + "\r\n" << Transfer::SevenBit;
    QTest::newRow("line of 999") << "\r\n" + QByteArray(999, 'x') + "\r\n" << Transfer::Binary;
    QTest::newRow("line of 999 without end") << QByteArray(999, 'x') << Transfer::Binary;
}

void tst_OctetCensus::octetsNeedTheTransferThatRfc2045Gives()
{
    QFETCH(QByteArray, octets);
    QFETCH(Transfer, transfer);
    QCOMPARE(transferNeededBy(octets), transfer);
    OctetCensus byOctet;
    for (const char octet : std::as_const(octets))
        byOctet.count(QByteArrayView(&octet, 1));
    QCOMPARE(byOctet.needed(), transfer);
}

QTEST_GUILESS_MAIN(tst_OctetCensus)
#include "tst_OctetCensus.moc"
