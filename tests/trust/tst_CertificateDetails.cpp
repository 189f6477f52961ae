#include "support/TestCertificate.h"
#include "trust/CertificateDetails.h"

#include <QProcess>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

CertificateDetails detailsOf(const QString &name)
{
    return CertificateDetails::of(testCertificate(name));
}

CertificateDetails detailsOfOctets(const QByteArray &der)
{
    Certificate certificate = testCertificate(u"valid"_s);
    certificate.der = der;
    return CertificateDetails::of(certificate);
}

/// What the openssl command prints of the certificate by this option: "serial=0A1B".
QByteArray opensslSays(const QString &name, const QString &option)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"x509"_s, u"-in"_s, testCertificatePath(name), u"-noout"_s, option});
    return openssl.waitForFinished() ? openssl.readAllStandardOutput().trimmed() : QByteArray();
}

} // namespace

class tst_CertificateDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAServersOwnerLooksForIsRead();
    void anAuthoritySaysSo();
    void whatIsNotThereIsNotShown();
    void aSignatureIsCalledByItsName_data();
    void aSignatureIsCalledByItsName();
    void whatIsBrokenIsNamedAndNothingElseIsLost();
    void whatIsNoCertificateHasNoDetails();
    void noSpoiledOctetIsDangerous();
};

void tst_CertificateDetails::whatAServersOwnerLooksForIsRead()
{
    const CertificateDetails details = detailsOf(u"detailed"_s);
    QCOMPARE(details.version, 3);
    QCOMPARE("serial=" + details.serialNumber.toLatin1().replace(":", ""),
             opensslSays(u"detailed"_s, u"-serial"_s));
    QCOMPARE(details.keyUsage, (QStringList{u"digitalSignature"_s, u"keyEncipherment"_s}));
    QCOMPARE(details.extendedKeyUsage, (QStringList{u"serverAuth"_s, u"clientAuth"_s, u"1.3.6.1.4.1.55555.1"_s}));
    QVERIFY(details.hasBasicConstraints);
    QVERIFY(!details.isAuthority);
    QCOMPARE(details.subjectKeyId.size(), 3 * 20 - 1);
    QCOMPARE(details.authorityKeyId, detailsOf(u"root"_s).subjectKeyId);
    QCOMPARE(details.ocspUrls, QStringList{u"http://ocsp.example.org/"_s});
    QCOMPARE(details.crlUrls, (QStringList{u"http://crl.example.org/root.crl"_s, u"ldap://crl.example.org/"_s}));
    QCOMPARE(details.issuerUrls, QStringList{u"http://ca.example.org/root.der"_s});
    QVERIFY(details.mustStaple);
    QCOMPARE(details.unreadable, QStringList());
}

void tst_CertificateDetails::anAuthoritySaysSo()
{
    const CertificateDetails details = detailsOf(u"root"_s);
    QVERIFY(details.isAuthority);
    QVERIFY(!details.pathLength);
    QCOMPARE(details.keyUsage, (QStringList{u"keyCertSign"_s, u"cRLSign"_s}));
    QVERIFY(!details.subjectKeyId.isEmpty());
}

void tst_CertificateDetails::whatIsNotThereIsNotShown()
{
    const CertificateDetails details = detailsOf(u"self-signed-ec"_s);
    QCOMPARE(details.keyUsage + details.extendedKeyUsage + details.ocspUrls + details.crlUrls + details.issuerUrls +
                 details.unreadable,
             QStringList());
    QCOMPARE(details.authorityKeyId, QString());
    QVERIFY(!details.mustStaple);
}

void tst_CertificateDetails::aSignatureIsCalledByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("valid") << u"sha256WithRSAEncryption"_s;
    QTest::newRow("self-signed-ec") << u"ecdsa-with-SHA256"_s;
    QTest::newRow("self-signed-ed25519") << u"ED25519"_s;
    QTest::newRow("weak-sha1") << u"sha1WithRSAEncryption"_s;
}

void tst_CertificateDetails::aSignatureIsCalledByItsName()
{
    QFETCH(QString, name);
    QCOMPARE(detailsOf(QString::fromLatin1(QTest::currentDataTag())).signatureAlgorithm, name);
}

void tst_CertificateDetails::whatIsBrokenIsNamedAndNothingElseIsLost()
{
    const CertificateDetails details = detailsOf(u"spoiled-extensions"_s);
    QCOMPARE(details.unreadable, (QStringList{u"keyUsage"_s, u"extendedKeyUsage"_s, u"basicConstraints"_s}));
    QVERIFY(!details.hasBasicConstraints);
    QCOMPARE(details.signatureAlgorithm, u"sha256WithRSAEncryption"_s);
    QCOMPARE(details.ocspUrls.size(), 1);
    QCOMPARE(details.ocspUrls.first().size(), 501);
    QVERIFY(details.ocspUrls.first().startsWith(u"http://x.example/"_s));
    QVERIFY(!details.ocspUrls.first().contains(QChar(0x80)));
}

void tst_CertificateDetails::whatIsNoCertificateHasNoDetails()
{
    QCOMPARE(detailsOfOctets({}).version, 0);
    QCOMPARE(detailsOfOctets("0\x82").serialNumber, QString());
}

void tst_CertificateDetails::noSpoiledOctetIsDangerous()
{
    const QByteArray der = testCertificateDer(u"detailed"_s);
    for (qsizetype at = 0; at < der.size(); ++at) {
        for (const int flip : {0x01, 0x80}) {
            QByteArray spoiled = der;
            spoiled[at] = static_cast<char>(spoiled[at] ^ flip);
            const CertificateDetails details = detailsOfOctets(spoiled);
            QVERIFY(details.serialNumber.size() <= 3 * 64 + 1);
        }
    }
}

QTEST_GUILESS_MAIN(tst_CertificateDetails)
#include "tst_CertificateDetails.moc"
