#pragma once

#include <QString>

namespace Sealpost {

/// Why something on disk could not be read or written.
struct StoreFailure {
    enum class Kind {
        CannotOpen, ///< path, permissions
        Newer,      ///< written by a newer Sealpost
        Corrupt,
        Full, ///< no space, quota
        ReadOnly,
        Busy,  ///< somebody else held it for longer than the wait
        Other, ///< `detail` has the store's own words
    };

    Kind kind;
    QString path;
    QString detail;

    friend bool operator==(const StoreFailure &, const StoreFailure &) = default;
};

} // namespace Sealpost
