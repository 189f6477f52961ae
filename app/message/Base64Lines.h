#pragma once

#include <QByteArray>

namespace Sealpost::Base64Lines {

/// Octets that make one line of 76 (RFC 2045 §6.8).
inline constexpr qsizetype octetsPerLine = 57;

/// `octets` in lines with CRLF between them and none at the end.
[[nodiscard]] QByteArray encode(QByteArrayView octets);

/// What encode() makes of so many octets.
[[nodiscard]] qint64 encodedSize(qint64 octets);

} // namespace Sealpost::Base64Lines
