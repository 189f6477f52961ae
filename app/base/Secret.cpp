#include "base/Secret.h"

#include "base/CryptoLibrary.h"

#include <QByteArray>
#include <QDebug>
#include <QtCrypto>

namespace Sealpost {

Secret Secret::take(QByteArray &octets)
{
    openCryptoLibrary();
    Secret secret;
    secret.m_octets = QSharedPointer<const QCA::SecureArray>::create(octets);
    wipe(octets);
    return secret;
}

QByteArrayView Secret::octets() const
{
    return m_octets ? QByteArrayView(m_octets->constData(), m_octets->size()) : QByteArrayView();
}

void wipe(QByteArray &octets)
{
    if (octets.isDetached()) {
        // Written through a volatile pointer, so that the compiler may not drop the stores as dead.
        volatile char *octet = octets.data();
        for (qsizetype left = octets.size(); left > 0; --left)
            *octet++ = 0;
    }
    octets.clear();
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "***";
}

} // namespace Sealpost
