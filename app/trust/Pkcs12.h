#pragma once

#include "base/Secret.h"

namespace Sealpost {

/// What a passphrase does to the octets of a file.
enum class Pkcs12Lock {
    NoPkcs12, ///< they are no PKCS #12 (RFC 7292)
    Locked,   ///< the passphrase is missing, or a wrong one
    Open,
};

[[nodiscard]] Pkcs12Lock pkcs12Lock(const QByteArray &octets, const Secret &passphrase);

} // namespace Sealpost
