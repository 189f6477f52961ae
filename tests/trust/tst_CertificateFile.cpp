#include "support/TestCertificate.h"
#include "trust/CertificateFile.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

const QByteArray begin("-----BEGIN CERTIFICATE-----");
const QByteArray end("-----END CERTIFICATE-----");

} // namespace

class tst_CertificateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsFoundInEitherForm();
    void theFirstOfSeveralIsTheServersOwn();
    void whatHoldsNoneIsTakenForNone_data();
    void whatHoldsNoneIsTakenForNone();
};

void tst_CertificateFile::itIsFoundInEitherForm()
{
    const Certificate certificate = testCertificate(u"self-signed"_s);
    const QByteArray pem = certificate.pem().toLatin1();
    for (const QByteArray &octets : {certificate.der, pem, "subject=somebody\n" + pem, "\xEF\xBB\xBF" + pem}) {
        const auto found = certificateIn(octets);
        QVERIFY(found);
        QCOMPARE(found->sha256, certificate.sha256);
    }
}

void tst_CertificateFile::theFirstOfSeveralIsTheServersOwn()
{
    const Certificate own = testCertificate(u"valid"_s);
    const QByteArray both = (own.pem() + testCertificate(u"self-signed"_s).pem()).toLatin1();
    QCOMPARE(certificateIn(both)->sha256, own.sha256);
}

void tst_CertificateFile::whatHoldsNoneIsTakenForNone_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("a certificate");
    QTest::newRow("no end") << begin + "\nAAAA\n";
    QTest::newRow("no beginning") << "AAAA\n" + end;
    QTest::newRow("the end first") << end + "\nAAAA\n" + begin;
    QTest::newRow("nothing between") << begin + '\n' + end;
    QTest::newRow("lines that share their dashes") << begin + end.sliced(5);
    QTest::newRow("no certificate between") << begin + "\nAAAA\n" + end;
}

void tst_CertificateFile::whatHoldsNoneIsTakenForNone()
{
    QFETCH(QByteArray, octets);
    QVERIFY(!certificateIn(octets));
}

QTEST_GUILESS_MAIN(tst_CertificateFile)
#include "tst_CertificateFile.moc"
