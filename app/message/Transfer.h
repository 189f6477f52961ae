#pragma once

#include <QByteArray>

namespace Sealpost {

/// What a server takes in a message's content: the transfer encodings of RFC 2045 §6, weakest first.
enum class Transfer {
    SevenBit,
    EightBit, ///< 8BITMIME (RFC 6152)
    Binary,   ///< BINARYMIME with CHUNKING (RFC 3030)
};

/// As Content-Transfer-Encoding spells it.
[[nodiscard]] inline QByteArray nameOf(Transfer transfer)
{
    switch (transfer) {
    case Transfer::SevenBit:
        return "7bit";
    case Transfer::EightBit:
        return "8bit";
    case Transfer::Binary:
        return "binary";
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost
