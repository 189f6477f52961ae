#pragma once

#include <QByteArray>

namespace Sealpost {

/// Turns every line end (CR, LF, CRLF) into CRLF, in portions of any size.
class LineEnds
{
public:
    [[nodiscard]] QByteArray normalized(QByteArrayView octets);

    /// What is still held back; the last portion.
    [[nodiscard]] QByteArray finish();

private:
    bool m_afterCr = false; ///< its CRLF is due, and an LF that follows belongs to it
};

} // namespace Sealpost
