#pragma once

#include "trust/Certificate.h"

namespace Sealpost {

/// Paste-to-compare (TRUST §5): what a person got from the server's operator, beside what the server showed.
struct KeyComparison {
    Fingerprint given;
    Fingerprint shown; ///< of the certificate or of its key, whichever is nearer to `given`

    [[nodiscard]] bool isSame() const { return given == shown; }
    /// The first octet that differs, from 0; octets past the end: none does.
    [[nodiscard]] qsizetype firstDifference() const;

    friend bool operator==(const KeyComparison &, const KeyComparison &) = default;
};

/// `given` is a fingerprint as people paste it, or the octets of a certificate in PEM or DER; of a certificate the
/// key is compared. Empty if it is none of these.
[[nodiscard]] std::optional<KeyComparison> compareKey(const Certificate &shown, const QByteArray &given);

} // namespace Sealpost
