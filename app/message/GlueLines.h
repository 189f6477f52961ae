#pragma once

#include <QByteArray>

namespace Sealpost {

/// What lies between the parts of a multipart: boundaries, and text before and behind that no reader shows (RFC
/// 2046 §5.1.1). It cannot be encoded, so lines that not every server takes are left out. In portions of any size,
/// with CRLF line ends.
class GlueLines
{
public:
    [[nodiscard]] QByteArray legal(QByteArrayView octets);

    /// The last line, if it has no line end.
    [[nodiscard]] QByteArray finish();

private:
    void take(char octet);

    QByteArray m_line;
    bool m_isLegal = true;
};

} // namespace Sealpost
