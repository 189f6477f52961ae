#include "message/OctetCensus.h"

namespace Sealpost {

namespace {

constexpr qint64 maxLine = 998; // RFC 5322 §2.1.1

} // namespace

void OctetCensus::count(QByteArrayView octets)
{
    while (!octets.isEmpty()) {
        const qsizetype end = octets.indexOf('\n');
        countLine(octets.first(end < 0 ? octets.size() : end));
        if (end < 0)
            return;
        endLine();
        octets = octets.sliced(end + 1);
    }
}

/// A line, or a portion of one, without its LF.
void OctetCensus::countLine(QByteArrayView octets)
{
    if (octets.isEmpty())
        return;
    uchar all = 0;
    bool hasNul = false;
    bool hasCr = false;
    for (const char octet : octets.chopped(1)) {
        all |= static_cast<uchar>(octet);
        hasNul |= octet == '\0';
        hasCr |= octet == '\r';
    }
    const char last = octets.back();
    m_hasBinary = m_hasBinary || hasNul || hasCr || last == '\0' || m_endsInCr;
    m_hasEightBit = m_hasEightBit || all > 127 || static_cast<uchar>(last) > 127;
    m_endsInCr = last == '\r';
    m_line += octets.size();
    m_hasBinary = m_hasBinary || m_line - (m_endsInCr ? 1 : 0) > maxLine;
}

void OctetCensus::endLine()
{
    m_hasBinary = m_hasBinary || !m_endsInCr;
    m_endsInCr = false;
    m_line = 0;
}

Transfer OctetCensus::needed() const
{
    if (m_hasBinary || m_endsInCr)
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
