#pragma once

#include "trust/Certificate.h"

#include <QFile>

namespace Sealpost {

/// Where the PEM of a certificate of tests/data/certificates/make is; with ".key", of its key.
inline QString testCertificatePath(const QString &name, const QString &suffix = QStringLiteral(".pem"))
{
    return QStringLiteral(SEALPOST_TEST_CERTIFICATES) + u'/' + name + suffix;
}

/// The DER of the first certificate in the file: the leaf.
inline QByteArray testCertificateDer(const QString &name)
{
    QFile file(testCertificatePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificate %s", qPrintable(file.fileName()));
    QByteArray pem = file.readAll();
    pem.truncate(pem.indexOf("-----END"));
    return QByteArray::fromBase64(pem.sliced(pem.indexOf('\n')));
}

inline Certificate testCertificate(const QString &name)
{
    return *Certificate::read(testCertificateDer(name));
}

} // namespace Sealpost
