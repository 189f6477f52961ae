#include "ui/trust/FingerprintText.h"

#include <QStringList>

namespace Sealpost {

using namespace Qt::StringLiterals;

QString groupedFingerprint(const Fingerprint &fingerprint)
{
    const QStringList octets = fingerprint.colonHex().split(u':');
    QStringList lines;
    for (qsizetype at = 0; at < octets.size(); at += 8)
        lines += octets.mid(at, 4).join(u':') + u"  "_s + octets.mid(at + 4, 4).join(u':');
    return lines.join(u'\n');
}

} // namespace Sealpost
