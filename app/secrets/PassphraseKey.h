#pragma once

#include "base/Secret.h"

#include <QByteArray>
#include <QFuture>

namespace Sealpost {

/// How a key comes from a passphrase: PBKDF2 with HMAC-SHA-256 (RFC 8018 §5.2), 32 octets.
struct KeyDerivation {
    static constexpr int fewestIterations = 600'000;   ///< OWASP's figure of 2023
    static constexpr int mostIterations = 100'000'000; ///< a file that asks for more is an attack
    static constexpr qsizetype saltOctets = 16;

    QByteArray salt;
    int iterations = fewestIterations;

    [[nodiscard]] static KeyDerivation fresh(); ///< with a random salt

    friend bool operator==(const KeyDerivation &, const KeyDerivation &) = default;
};

/// Takes as long as it takes, which is the purpose: about half a second.
[[nodiscard]] Secret keyOf(const Secret &passphrase, const KeyDerivation &derivation);

/// The same beside the event loop.
[[nodiscard]] QFuture<Secret> keyLater(const Secret &passphrase, const KeyDerivation &derivation);

} // namespace Sealpost
