#include "trust/Fingerprint.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

// SHA-256 of "abc" (FIPS 180-4).
const QString abcHex = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
const QString abcColonHex =
    u"BA:78:16:BF:8F:01:CF:EA:41:41:40:DE:5D:AE:22:23:B0:03:61:A3:96:17:7A:9C:B4:10:FF:61:F2:00:15:AD"_s;
const QString abcBase64 = u"ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="_s;

} // namespace

class tst_Fingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheSha256OfTheOctets();
    void everySpellingThatPeoplePasteIsRead_data();
    void everySpellingThatPeoplePasteIsRead();
    void whatIsNotExactly32OctetsIsRefused_data();
    void whatIsNotExactly32OctetsIsRefused();
};

void tst_Fingerprint::itIsTheSha256OfTheOctets()
{
    const Fingerprint abc = Fingerprint::of("abc");
    QCOMPARE(abc.hex(), abcHex);
    QCOMPARE(abc.colonHex(), abcColonHex);
    QCOMPARE(Fingerprint::fromOctets(abc.digest()), abc);
}

void tst_Fingerprint::everySpellingThatPeoplePasteIsRead_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("colon hex") << abcColonHex;
    QTest::newRow("colon hex, lower case") << abcColonHex.toLower();
    QTest::newRow("hex") << abcHex;
    QTest::newRow("hex, upper case") << abcHex.toUpper();
    QTest::newRow("hex over two lines, in groups")
        << abcHex.left(16) + u' ' + abcHex.mid(16, 16) + u"\r\n\t"_s + abcHex.mid(32) + u'\n';
    QTest::newRow("colon hex, wrapped") << abcColonHex.left(48) + u"\n  "_s + abcColonHex.mid(48);
    QTest::newRow("base64") << abcBase64;
    QTest::newRow("base64 without padding") << abcBase64.chopped(1);
    QTest::newRow("as ssh writes it") << u"SHA256:"_s + abcBase64.chopped(1);
    QTest::newRow("as curl writes it") << u"sha256//"_s + abcBase64;
    QTest::newRow("as openssl 1 writes it") << u"SHA256 Fingerprint="_s + abcColonHex;
    QTest::newRow("as openssl 3 writes it") << u"sha256 Fingerprint="_s + abcColonHex;
    QTest::newRow("as gnutls writes it") << u"\tsha256:"_s + abcHex;
    QTest::newRow("as browsers write it") << u"SHA-256 Fingerprint: "_s + abcColonHex;
}

void tst_Fingerprint::everySpellingThatPeoplePasteIsRead()
{
    QFETCH(QString, pasted);
    QCOMPARE(Fingerprint::parse(pasted), Fingerprint::of("abc"));
}

void tst_Fingerprint::whatIsNotExactly32OctetsIsRefused_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a label only") << u"SHA256:"_s;
    QTest::newRow("31 octets of hex") << abcHex.chopped(2);
    QTest::newRow("33 octets of hex") << abcHex + u"00"_s;
    QTest::newRow("half an octet") << abcHex.chopped(1);
    QTest::newRow("a digit that is none") << abcHex.chopped(1) + u'g';
    QTest::newRow("a digit of another script") << abcHex.chopped(1) + QChar(0x0664);
    QTest::newRow("a colon at the end") << abcColonHex + u':';
    QTest::newRow("two colons") << QString(abcColonHex).replace(2, 1, u"::"_s);
    QTest::newRow("a NUL inside") << QString(abcHex).replace(10, 1, QChar(0));
    QTest::newRow("base64, too long") << u"AA"_s + abcBase64;
    QTest::newRow("SHA-1") << u"SHA1 Fingerprint=A9:99:3E:36:47:06:81:6A:BA:3E:25:71:78:50:C2:6C:9C:D0:D8:9D"_s;
    QTest::newRow("SHA-1 called SHA-256") << u"sha256:a9993e364706816aba3e25717850c26c9cd0d89d"_s;
    QTest::newRow("with an MD5 label") << u"MD5:"_s + abcHex;
    QTest::newRow("a megabyte of white space") << abcHex + QString(1 << 20, u' ');
}

void tst_Fingerprint::whatIsNotExactly32OctetsIsRefused()
{
    QFETCH(QString, pasted);
    QVERIFY(!Fingerprint::parse(pasted));
}

QTEST_GUILESS_MAIN(tst_Fingerprint)
#include "tst_Fingerprint.moc"
