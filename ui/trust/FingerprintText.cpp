#include "ui/trust/FingerprintText.h"

#include <QStringList>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int octetsALine = 8;
constexpr int octetsAGroup = 4;

} // namespace

QString groupedFingerprint(const Fingerprint &fingerprint)
{
    const QStringList octets = fingerprint.colonHex().split(u':');
    QStringList lines;
    for (qsizetype at = 0; at < octets.size(); at += octetsALine)
        lines += octets.mid(at, octetsAGroup).join(u':') + u"  "_s +
                 octets.mid(at + octetsAGroup, octetsAGroup).join(u':');
    return lines.join(u'\n');
}

OctetPlace placeInGroups(int octet)
{
    const int inLine = octet % octetsALine;
    constexpr int columnsAnOctet = 3; // two digits and what parts them
    const int wideGap = inLine >= octetsAGroup ? 1 : 0;
    return {octet / octetsALine, inLine * columnsAnOctet + wideGap};
}

} // namespace Sealpost
