#include "support/TestCertificate.h"

#include <QFile>

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

} // namespace Sealpost
