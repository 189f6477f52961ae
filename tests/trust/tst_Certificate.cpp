#include "support/TestCertificate.h"

#include <QProcess>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using KeyKind = Certificate::KeyKind;
using SignatureHash = Certificate::SignatureHash;

class tst_Certificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAndSignaturesOfEveryKindAreRead_data();
    void keysAndSignaturesOfEveryKindAreRead();
    void theStrengthOfAKeyIsInBits();
    void theKeyOutlivesARenewalOfTheCertificate();
    void theFingerprintOfTheKeyIsThatOfItsDer_data();
    void theFingerprintOfTheKeyIsThatOfItsDer();
    void namesAndDatesAreRead();
    void utf8NamesAreReadAsSuch();
    void aStrangeSubjectIsEscapedBoundedAndVisible();
    void aSubjectAltNameIsSeenEvenWhenItIsEmpty();
    void octetsOfANameAreKept();
    void onlyASelfIssuedCertificateIsCalledSo();
    void pemIsDerInLinesOf64();
    void whatIsNoCertificateIsRefused_data();
    void whatIsNoCertificateIsRefused();
    void noSpoiledOctetIsDangerous();
};

void tst_Certificate::keysAndSignaturesOfEveryKindAreRead_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<SignatureHash>("hash");
    constexpr auto sha2 = SignatureHash::Sha2OrBetter;
    QTest::newRow("valid") << KeyKind::Rsa << u"RSA 2048"_s << sha2;
    QTest::newRow("valid-ec") << KeyKind::EllipticCurve << u"P-256"_s << sha2;
    QTest::newRow("self-signed-ec") << KeyKind::EllipticCurve << u"P-256"_s << sha2;
    QTest::newRow("self-signed-ed25519") << KeyKind::EdDsa << u"Ed25519"_s << sha2;
    QTest::newRow("weak-key") << KeyKind::Rsa << u"RSA 1024"_s << sha2;
    QTest::newRow("weak-sha1") << KeyKind::Rsa << u"RSA 2048"_s << SignatureHash::Sha1;
    QTest::newRow("weak-md5") << KeyKind::Rsa << u"RSA 2048"_s << SignatureHash::Md5;
}

void tst_Certificate::keysAndSignaturesOfEveryKindAreRead()
{
    QFETCH(KeyKind, kind);
    QFETCH(QString, name);
    QFETCH(SignatureHash, hash);
    const Certificate certificate = testCertificate(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(certificate.keyKind, kind);
    QCOMPARE(certificate.keyName, name);
    QCOMPARE(certificate.signatureHash, hash);
}

void tst_Certificate::theStrengthOfAKeyIsInBits()
{
    QCOMPARE(testCertificate(u"valid"_s).keyBits, 2048);
    QCOMPARE(testCertificate(u"valid-ec"_s).keyBits, 256);
}

void tst_Certificate::theKeyOutlivesARenewalOfTheCertificate()
{
    const Certificate old = testCertificate(u"valid"_s);
    const Certificate renewed = testCertificate(u"renewed"_s);
    const Certificate other = testCertificate(u"new-key"_s);
    QVERIFY(!(old == renewed));
    QVERIFY(old.sha256 != renewed.sha256);
    QCOMPARE(old.spkiSha256, renewed.spkiSha256);
    QVERIFY(old.spkiSha256 != other.spkiSha256);
}

void tst_Certificate::theFingerprintOfTheKeyIsThatOfItsDer_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("RSA") << u"valid"_s;
    QTest::newRow("EC") << u"valid-ec"_s;
    QTest::newRow("Ed25519") << u"valid-ed25519"_s;
}

void tst_Certificate::theFingerprintOfTheKeyIsThatOfItsDer()
{
    QFETCH(QString, name);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"pkey"_s, u"-in"_s, testCertificatePath(name, u".key"_s), u"-pubout"_s,
                                 u"-outform"_s, u"DER"_s});
    QVERIFY(openssl.waitForFinished());
    const QByteArray spki = openssl.readAllStandardOutput();
    QVERIFY(!spki.isEmpty());
    QCOMPARE(testCertificate(name).spkiSha256, Fingerprint::of(spki));
}

void tst_Certificate::namesAndDatesAreRead()
{
    const Certificate certificate = testCertificate(u"valid"_s);
    QCOMPARE(certificate.subject, u"O=Sealpost tests, CN=mail.example.org"_s);
    QCOMPARE(certificate.issuer, u"CN=Sealpost Test Root"_s);
    QCOMPARE(certificate.issuerName, u"Sealpost Test Root"_s);
    QCOMPARE(certificate.commonName, u"mail.example.org"_s);
    QCOMPARE(certificate.dnsNames, QStringList{u"mail.example.org"_s});
    QCOMPARE(certificate.notBefore, QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(certificate.notAfter, QDateTime(QDate(2099, 1, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(!certificate.serialNumber.isEmpty());
    QCOMPARE(testCertificate(u"addresses"_s).addresses, (QStringList{u"127.0.0.1"_s, u"::1"_s, u"192.0.2.7"_s}));
}

void tst_Certificate::utf8NamesAreReadAsSuch()
{
    QCOMPARE(testCertificate(u"utf8-subject"_s).subject, u"O=Grüße & Söhne 株式会社, CN=mail.example.org"_s);
}

void tst_Certificate::aStrangeSubjectIsEscapedBoundedAndVisible()
{
    const QString subject = testCertificate(u"strange-subject"_s).subject;
    QCOMPARE(subject.size(), 1001);
    QVERIFY(subject.endsWith(u'…'));
    QVERIFY(subject.startsWith(u"OU=\ufffdgro.elpmaxe\ufffd and \ufffdhidden\ufffd, OU=line\\0Aend\\09tab"_s));
}

void tst_Certificate::aSubjectAltNameIsSeenEvenWhenItIsEmpty()
{
    QVERIFY(testCertificate(u"valid"_s).hasSubjectAltName);
    QVERIFY(testCertificate(u"empty-san"_s).hasSubjectAltName);
    QVERIFY(!testCertificate(u"cn-only"_s).hasSubjectAltName);
}

void tst_Certificate::octetsOfANameAreKept()
{
    QCOMPARE(testCertificate(u"nul-in-san"_s).dnsNames,
             QStringList{u"mail.example.org"_s + QChar(0) + u".evil.example"_s});
}

void tst_Certificate::onlyASelfIssuedCertificateIsCalledSo()
{
    QVERIFY(testCertificate(u"self-signed"_s).selfIssued);
    QVERIFY(testCertificate(u"root"_s).selfIssued);
    QVERIFY(!testCertificate(u"valid"_s).selfIssued);
}

void tst_Certificate::pemIsDerInLinesOf64()
{
    QFile file(testCertificatePath(u"valid"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(testCertificate(u"valid"_s).pem(), QString::fromLatin1(file.readAll()));
}

void tst_Certificate::whatIsNoCertificateIsRefused_data()
{
    QTest::addColumn<QByteArray>("der");
    const QByteArray der = testCertificateDer(u"valid"_s);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("-----BEGIN CERTIFICATE-----");
    QTest::newRow("cut off") << der.chopped(1);
    QTest::newRow("something behind it") << der + '\0';
    QTest::newRow("two") << der + der;
    QTest::newRow("a name that is no UTF-8")
        << testCertificateDer(u"utf8-subject"_s).replace("Gr\xc3\xbc", "Gr\xff\xbc");
    QTest::newRow("a length of 4 GiB") << QByteArray("\x30\x84\xff\xff\xff\xff", 6) + der;
}

void tst_Certificate::whatIsNoCertificateIsRefused()
{
    QFETCH(QByteArray, der);
    QVERIFY(!Certificate::read(der));
}

void tst_Certificate::noSpoiledOctetIsDangerous()
{
    for (const QString &name : {u"valid"_s, u"valid-ec"_s, u"nul-in-san"_s, u"utf8-subject"_s}) {
        const QByteArray der = testCertificateDer(name);
        for (qsizetype at = 0; at < der.size(); ++at) {
            for (const int flip : {0x01, 0x80}) {
                QByteArray spoiled = der;
                spoiled[at] = static_cast<char>(spoiled[at] ^ flip);
                const auto certificate = Certificate::read(spoiled);
                QVERIFY(!certificate || certificate->sha256 != Fingerprint::of(der));
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_Certificate)
#include "tst_Certificate.moc"
