#pragma once

#include "trust/Fingerprint.h"

#include <QStringList>

#include <array>

namespace Sealpost {

/// A fingerprint as a picture that eyes compare at a glance: where OpenSSH's "drunken bishop" walks on a chequered
/// field, and how often (`ssh-keygen -lv`; D. Loss et al., "The drunken bishop", 2009).
///
/// For finding two that differ. That two are the same only all their digits say.
struct FingerprintField {
    static constexpr int columns = 17;
    static constexpr int rows = 9;

    struct Place {
        int column;
        int row;

        friend bool operator==(const Place &, const Place &) = default;
    };

    std::array<std::array<int, columns>, rows> visits{}; ///< the start itself is none
    static constexpr Place start{columns / 2, rows / 2};
    Place end = start;

    [[nodiscard]] static FingerprintField of(const Fingerprint &fingerprint);

    /// As OpenSSH draws it: a frame of 19 columns and 11 lines, S where the walk starts and E where it ends.
    [[nodiscard]] QStringList shownAsText() const;
};

} // namespace Sealpost
