#include "support/TestCertificate.h"
#include "trust/PeerCertificate.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using Problems = QList<CertificateProblem>;

class tst_PeerCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weakKeysAndSignaturesAreFound_data();
    void weakKeysAndSignaturesAreFound();
};

void tst_PeerCertificate::weakKeysAndSignaturesAreFound_data()
{
    QTest::addColumn<QStringList>("chain");
    QTest::addColumn<Problems>("problems");
    constexpr auto weakKey = CertificateProblem::WeakKey;
    constexpr auto weakSignature = CertificateProblem::WeakSignature;
    QTest::newRow("no chain") << QStringList() << Problems();
    QTest::newRow("RSA 2048") << QStringList{u"valid"_s, u"root"_s} << Problems();
    QTest::newRow("P-256") << QStringList{u"valid-ec"_s, u"root"_s} << Problems();
    QTest::newRow("Ed25519") << QStringList{u"self-signed-ed25519"_s} << Problems();
    QTest::newRow("RSA 1024") << QStringList{u"weak-key"_s, u"root"_s} << Problems{weakKey};
    QTest::newRow("SHA-1") << QStringList{u"weak-sha1"_s, u"root"_s} << Problems{weakSignature};
    QTest::newRow("MD5") << QStringList{u"weak-md5"_s} << Problems{weakSignature};
    QTest::newRow("SHA-1 at a root, key of 1024") << QStringList{u"self-signed-weak"_s} << Problems{weakKey};
    QTest::newRow("SHA-1 in the middle")
        << QStringList{u"valid"_s, u"weak-sha1"_s, u"root"_s} << Problems{weakSignature};
    QTest::newRow("a self-issued one in the middle is no root")
        << QStringList{u"self-signed-weak"_s, u"root"_s} << Problems{weakKey, weakSignature};
}

void tst_PeerCertificate::weakKeysAndSignaturesAreFound()
{
    QFETCH(QStringList, chain);
    QFETCH(Problems, problems);
    QList<Certificate> certificates;
    for (const QString &name : chain)
        certificates += testCertificate(name);
    QCOMPARE(weaknessesOf(certificates), problems);
}

QTEST_GUILESS_MAIN(tst_PeerCertificate)
#include "tst_PeerCertificate.moc"
