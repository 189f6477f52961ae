#include "support/TestCertificate.h"

#include <QFile>
#include <QProcess>

namespace Sealpost {

QString testCertificatePath(const QString &name, const QString &suffix)
{
    return QStringLiteral(SEALPOST_TEST_CERTIFICATES) + u'/' + name + suffix;
}

QByteArray testCertificateDer(const QString &name)
{
    QFile file(testCertificatePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificate %s", qPrintable(file.fileName()));
    QByteArray pem = file.readAll();
    pem.truncate(pem.indexOf("-----END"));
    return QByteArray::fromBase64(pem.sliced(pem.indexOf('\n')));
}

Certificate testCertificate(const QString &name)
{
    return *Certificate::read(testCertificateDer(name));
}

QByteArray opensslOutput(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
    return openssl.readAllStandardOutput();
}

QByteArray testPkcs12(const QString &name, const QString &passphrase)
{
    using namespace Qt::StringLiterals;
    return opensslOutput({u"pkcs12"_s, u"-export"_s, u"-in"_s, testCertificatePath(name), u"-inkey"_s,
                          testCertificatePath(name, u".key"_s), u"-passout"_s, u"pass:"_s + passphrase});
}

} // namespace Sealpost
