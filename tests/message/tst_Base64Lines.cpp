#include "message/Base64Lines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_Base64Lines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectorsOfRfc4648AreMet_data();
    void theVectorsOfRfc4648AreMet();
    void everyLengthDecodesToTheSameOctets();
    void everyValueStandsAtEveryPlace();
    void portionsOfWholeLinesJoin();
    void sizesBeyondFourGigabytesAreRight();
};

void tst_Base64Lines::theVectorsOfRfc4648AreMet_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("0") << ""_ba
                       << ""_ba;
    QTest::newRow("1") << "f"_ba
                       << "Zg=="_ba;
    QTest::newRow("2") << "fo"_ba
                       << "Zm8="_ba;
    QTest::newRow("3") << "foo"_ba
                       << "Zm9v"_ba;
    QTest::newRow("4") << "foob"_ba
                       << "Zm9vYg=="_ba;
    QTest::newRow("5") << "fooba"_ba
                       << "Zm9vYmE="_ba;
    QTest::newRow("6") << "foobar"_ba
                       << "Zm9vYmFy"_ba;
}

void tst_Base64Lines::theVectorsOfRfc4648AreMet()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, encoded);
    QCOMPARE(Base64Lines::encode(octets), encoded);
}

void tst_Base64Lines::everyLengthDecodesToTheSameOctets()
{
    QByteArray octets;
    for (int length = 0; length < 600; ++length) {
        const QByteArray encoded = Base64Lines::encode(octets);
        QCOMPARE(encoded.size(), Base64Lines::encodedSize(length));
        QCOMPARE(QByteArray::fromBase64(encoded), octets);
        const QByteArrayList lines = encoded.split('\n');
        for (qsizetype line = 0; line + 1 < lines.size(); ++line)
            QCOMPARE(lines[line].size(), 77);
        QVERIFY(lines.last().size() <= 76);
        octets += static_cast<char>(length * 7);
    }
}

void tst_Base64Lines::everyValueStandsAtEveryPlace()
{
    // A line has 76 places, which are encoded in groups: each of the 64 values comes to each of them.
    QRandomGenerator random(57);
    QByteArray octets(57 * 4096, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32 *>(octets.data()), octets.size() / 4);
    QByteArray encoded = Base64Lines::encode(octets);
    QCOMPARE(encoded.replace("\r\n", ""), octets.toBase64());
}

void tst_Base64Lines::portionsOfWholeLinesJoin()
{
    const QByteArray octets(1000, '\xA5');
    const QByteArray first = Base64Lines::encode(QByteArrayView(octets).first(Base64Lines::octetsPerLine * 4));
    const QByteArray rest = Base64Lines::encode(QByteArrayView(octets).sliced(Base64Lines::octetsPerLine * 4));
    QCOMPARE(first + "\r\n" + rest, Base64Lines::encode(octets));
}

void tst_Base64Lines::sizesBeyondFourGigabytesAreRight()
{
    constexpr qint64 lines = 100'000'000;
    QCOMPARE(Base64Lines::encodedSize(lines * 57), lines * 78 - 2);
    QCOMPARE(Base64Lines::encodedSize(lines * 57 + 1), lines * 78 + 4);
}

QTEST_GUILESS_MAIN(tst_Base64Lines)
#include "tst_Base64Lines.moc"
