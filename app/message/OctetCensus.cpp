#include "message/OctetCensus.h"

namespace Sealpost {

namespace {

constexpr qint64 maxLine = 998; // RFC 5322 §2.1.1

} // namespace

void OctetCensus::count(QByteArrayView octets)
{
    for (const char octet : octets)
        countOne(octet);
}

void OctetCensus::countOne(char octet)
{
    m_hasBinary = m_hasBinary || m_afterCr != (octet == '\n');
    if (octet == '\n' && m_afterCr)
        m_line = 0;
    else if (octet != '\r')
        ++m_line;
    m_afterCr = octet == '\r';
    m_hasEightBit = m_hasEightBit || static_cast<uchar>(octet) > 127;
    m_hasBinary = m_hasBinary || octet == '\0' || m_line > maxLine;
}

Transfer OctetCensus::needed() const
{
    if (m_hasBinary || m_afterCr)
        return Transfer::Binary;
    return m_hasEightBit ? Transfer::EightBit : Transfer::SevenBit;
}

Transfer transferNeededBy(QByteArrayView octets)
{
    OctetCensus census;
    census.count(octets);
    return census.needed();
}

} // namespace Sealpost
