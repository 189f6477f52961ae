#include "net/ClientCertificate.h"

#include "support/TestCertificate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Kind = ClientCertificateProblem::Kind;

namespace {

Secret secret(QByteArray octets)
{
    return Secret::take(octets);
}

QString certificatePath()
{
    return testCertificatePath(u"client"_s);
}

QString keyPath()
{
    return testCertificatePath(u"client"_s, u".key"_s);
}

QByteArray certificatePem()
{
    return opensslOutput({u"x509"_s, u"-in"_s, certificatePath()});
}

QByteArray pkcs12(const QString &passphrase)
{
    return testPkcs12(u"client"_s, passphrase);
}

QByteArray lockedPem(const QStringList &how)
{
    return certificatePem() +
           opensslOutput(how + QStringList{u"-in"_s, keyPath(), u"-passout"_s, u"pass:open sesame"_s});
}

} // namespace

class tst_ClientCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsPassphraseOpensIt_data();
    void itsPassphraseOpensIt();
    void whatHasNoPassphraseNeedsNone();
    void whatIsNoCertificateIsNotCalledLocked_data();
    void whatIsNoCertificateIsNotCalledLocked();
    void itsEndIsKnownWithoutThePassphraseWhereItIsPem();

private:
    [[nodiscard]] QString file(const QByteArray &octets);

    QTemporaryDir m_folder;
};

QString tst_ClientCertificate::file(const QByteArray &octets)
{
    QFile file(m_folder.filePath(u"client"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(octets);
    return file.fileName();
}

void tst_ClientCertificate::itsPassphraseOpensIt_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("PKCS #12") << pkcs12(u"open sesame"_s);
    QTest::newRow("PEM, PKCS #8") << lockedPem({u"pkcs8"_s, u"-topk8"_s});
    QTest::newRow("PEM, traditional") << lockedPem({u"pkey"_s, u"-traditional"_s, u"-aes128"_s});
}

void tst_ClientCertificate::itsPassphraseOpensIt()
{
    QFETCH(QByteArray, octets);
    const QString path = file(octets);
    const auto opened = readClientCertificate(path, secret("open sesame"));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(opened->chain.first().toDer(), testCertificateDer(u"client"_s));
    for (const Secret &wrong : {secret("sesame"), Secret()}) {
        const auto refused = readClientCertificate(path, wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Locked);
        QVERIFY(refused.error().detail.contains(path));
        QVERIFY(!refused.error().detail.contains(u"sesame"_s));
    }
}

void tst_ClientCertificate::whatHasNoPassphraseNeedsNone()
{
    QFile key(keyPath());
    QVERIFY(key.open(QIODevice::ReadOnly));
    QVERIFY(readClientCertificate(file(certificatePem() + key.readAll()), {}));
    QVERIFY(readClientCertificate(file(pkcs12({})), {}));
}

void tst_ClientCertificate::whatIsNoCertificateIsNotCalledLocked_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("no key") << certificatePem();
    QTest::newRow("no certificate") << opensslOutput(
        {u"pkcs8"_s, u"-topk8"_s, u"-in"_s, keyPath(), u"-passout"_s, u"pass:x"_s});
    QTest::newRow("half a PKCS #12") << pkcs12(u"x"_s).left(300);
}

void tst_ClientCertificate::whatIsNoCertificateIsNotCalledLocked()
{
    QFETCH(QByteArray, octets);
    const auto refused = readClientCertificate(file(octets), secret("x"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Unreadable);
    QCOMPARE(readClientCertificate(u"/nowhere/me.p12"_s, {}).error().kind, Kind::Unreadable);
}

void tst_ClientCertificate::itsEndIsKnownWithoutThePassphraseWhereItIsPem()
{
    const QDateTime end = testCertificate(u"client"_s).notAfter;
    QCOMPARE(endOfClientCertificate(file(lockedPem({u"pkcs8"_s, u"-topk8"_s})), {}), end);
    const QString locked = file(pkcs12(u"x"_s));
    QVERIFY(!endOfClientCertificate(locked, {}));
    QCOMPARE(endOfClientCertificate(locked, secret("x")), end);
}

QTEST_GUILESS_MAIN(tst_ClientCertificate)
#include "tst_ClientCertificate.moc"
