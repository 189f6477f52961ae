#include "support/TestCertificate.h"
#include "trust/KeyComparison.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_KeyComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfTheSameKeyIsTheSame_data();
    void everyFormOfTheSameKeyIsTheSame();
    void aRenewedCertificateHasTheSameKey();
    void anotherKeyDiffersAndSaysWhere();
    void theNearerOfCertificateAndKeyIsShown();
    void whatIsNoFingerprintIsSaidToBeNone_data();
    void whatIsNoFingerprintIsSaidToBeNone();
};

void tst_KeyComparison::everyFormOfTheSameKeyIsTheSame_data()
{
    const Certificate shown = testCertificate(u"self-signed-ec"_s);
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("key, colons") << shown.spkiSha256.colonHex().toLatin1();
    QTest::newRow("certificate, colons") << shown.sha256.colonHex().toLatin1();
    QTest::newRow("key, plain") << shown.spkiSha256.hex().toLatin1();
    QTest::newRow("key, base64") << shown.spkiSha256.digest().toBase64();
    QTest::newRow("PEM") << shown.pem().toLatin1();
    QTest::newRow("PEM between words") << "Our key:\n" + shown.pem().toLatin1() + "\nYours";
    QTest::newRow("DER") << shown.der;
}

void tst_KeyComparison::everyFormOfTheSameKeyIsTheSame()
{
    QFETCH(QByteArray, given);
    const auto comparison = compareKey(testCertificate(u"self-signed-ec"_s), given);
    QVERIFY(comparison);
    QVERIFY(comparison->isSame());
    QCOMPARE(comparison->firstDifference(), Fingerprint::octets);
}

void tst_KeyComparison::aRenewedCertificateHasTheSameKey()
{
    const auto comparison = compareKey(testCertificate(u"renewed"_s), testCertificate(u"valid"_s).pem().toLatin1());
    QVERIFY(comparison && comparison->isSame());
}

void tst_KeyComparison::anotherKeyDiffersAndSaysWhere()
{
    const Certificate shown = testCertificate(u"self-signed-ec"_s);
    QByteArray digest = shown.spkiSha256.digest();
    digest[20] = char(digest[20] ^ 1);
    const auto comparison = compareKey(shown, digest.toHex());
    QVERIFY(comparison);
    QVERIFY(!comparison->isSame());
    QCOMPARE(comparison->firstDifference(), 20);
}

void tst_KeyComparison::theNearerOfCertificateAndKeyIsShown()
{
    const Certificate shown = testCertificate(u"self-signed-ec"_s);
    QByteArray digest = shown.sha256.digest();
    digest[31] = char(digest[31] ^ 1);
    QCOMPARE(compareKey(shown, digest.toHex())->shown, shown.sha256);
}

void tst_KeyComparison::whatIsNoFingerprintIsSaidToBeNone_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("it is the right one");
    QTest::newRow("SHA-1") << QByteArray(40, 'a');
    QTest::newRow("PEM without an end") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n");
    QTest::newRow("PEM of nothing") << QByteArray("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n");
}

void tst_KeyComparison::whatIsNoFingerprintIsSaidToBeNone()
{
    QFETCH(QByteArray, given);
    QVERIFY(!compareKey(testCertificate(u"self-signed-ec"_s), given));
}

QTEST_GUILESS_MAIN(tst_KeyComparison)
#include "tst_KeyComparison.moc"
