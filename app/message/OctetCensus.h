#pragma once

#include "message/Transfer.h"

#include <QByteArrayView>

namespace Sealpost {

/// Which transfer encoding octets need, counted in portions of any size (RFC 2045 §2.7 to §2.9).
class OctetCensus
{
public:
    void count(QByteArrayView octets);

    /// Binary for NUL, a CR or LF alone, or a line over 998 octets; EightBit for octets over 127.
    [[nodiscard]] Transfer needed() const;

private:
    void countLine(QByteArrayView octets);
    void endLine();

    qint64 m_line = 0;       ///< octets of the line so far
    bool m_endsInCr = false; ///< the last of them
    bool m_hasEightBit = false;
    bool m_hasBinary = false;
};

[[nodiscard]] Transfer transferNeededBy(QByteArrayView octets);

} // namespace Sealpost
