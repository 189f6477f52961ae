#include "message/QuotedPrintable.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_QuotedPrintable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsEncodedAsRfc2045Says_data();
    void textIsEncodedAsRfc2045Says();
    void noLineIsOver76();
};

void tst_QuotedPrintable::textIsEncodedAsRfc2045Says_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
    QTest::newRow("lines") << "one\r\n\r\ntwo\r\n"_ba
                           << "one\r\n\r\ntwo\r\n"_ba;
    QTest::newRow("no line end") << "one"_ba
                                 << "one"_ba;
    QTest::newRow("UTF-8 and =") << "a=\xC3\xBC\r\n"_ba
                                 << "a=3D=C3=BC\r\n"_ba;
    QTest::newRow("white space within") << "a b\tc\r\n"_ba
                                        << "a b\tc\r\n"_ba;
    QTest::newRow("white space before a line end") << "a \r\nb\t\r\n"_ba
                                                   << "a=20\r\nb=09\r\n"_ba;
    QTest::newRow("white space at the end") << "a  "_ba
                                            << "a =20"_ba;
    QTest::newRow("CR or LF alone") << "a\rb\nc\r"_ba
                                    << "a=0Db=0Ac=0D"_ba;
    QTest::newRow("CR CR LF") << "a\r\r\n"_ba
                              << "a=0D\r\n"_ba;
    QTest::newRow("dots") << ".\r\n..\r\na."_ba
                          << "=2E\r\n=2E.\r\na."_ba;
    QTest::newRow("control characters") << "\x01\x7F"_ba
                                        << "=01=7F"_ba;
    QTest::newRow("a long line") << QByteArray(80, 'x') << QByteArray(75, 'x') + "=\r\nxxxxx";
}

void tst_QuotedPrintable::textIsEncodedAsRfc2045Says()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, encoded);
    QuotedPrintable whole;
    const QByteArray most = whole.encode(text);
    QCOMPARE(most + whole.finish(), encoded);
    QuotedPrintable byOctet;
    QByteArray joined;
    for (const char octet : std::as_const(text))
        joined += byOctet.encode(QByteArrayView(&octet, 1));
    QCOMPARE(joined + byOctet.finish(), encoded);
}

void tst_QuotedPrintable::noLineIsOver76()
{
    QByteArray text;
    for (int i = 0; i < 5000; ++i)
        text += static_cast<char>((i * i) % 251);
    QuotedPrintable encoder;
    QByteArray encoded = encoder.encode(text);
    encoded += encoder.finish();
    for (const QByteArray &line : encoded.split('\n'))
        QVERIFY(line.size() <= 77);
}

QTEST_GUILESS_MAIN(tst_QuotedPrintable)
#include "tst_QuotedPrintable.moc"
