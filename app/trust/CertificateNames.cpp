#include "trust/CertificateNames.h"

#include "trust/ShownText.h"

#include <QHostAddress>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxShownNames = 100;
constexpr qsizetype maxShownName = 253; // RFC 1035 §2.3.4

/// The DNS-IDs; the CN stands in for one where there is no SAN (RFC 7817 §3), never beside one.
QStringList identitiesOf(const Certificate &certificate)
{
    if (certificate.hasSubjectAltName || certificate.commonName.isEmpty())
        return certificate.dnsNames;
    return {certificate.commonName};
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

// The host is lower case and valid; what a stranger wrote into the certificate (NUL, Kelvin signs, "*a.") is
// neither mended nor folded, so that it equals nothing.
bool matches(const QString &identity, const QString &host)
{
    if (!isAscii(identity))
        return false;
    const QString name = identity.toLower();
    if (!name.startsWith("*."_L1))
        return name == host;
    const QString behindStar = name.sliced(1);
    const qsizetype firstDot = host.indexOf(u'.');
    return behindStar.indexOf(u'.', 1) > 0 && firstDot > 0 && host.sliced(firstDot) == behindStar;
}

} // namespace

bool isFor(const Certificate &certificate, const HostName &host)
{
    if (host.isAddress()) {
        const QHostAddress wanted(host.ace());
        return std::any_of(certificate.addresses.cbegin(), certificate.addresses.cend(),
                           [&](const QString &address) { return QHostAddress(address) == wanted; });
    }
    const QStringList identities = identitiesOf(certificate);
    return std::any_of(identities.cbegin(), identities.cend(),
                       [&](const QString &identity) { return matches(identity, host.ace()); });
}

QStringList namesOf(const Certificate &certificate)
{
    QStringList names;
    for (const QString &name : (identitiesOf(certificate) + certificate.addresses).mid(0, maxShownNames))
        names += shownText(name, maxShownName);
    return names;
}

} // namespace Sealpost
