#pragma once

#include "trust/Fingerprint.h"

#include <QVariant>

namespace Sealpost {

/// A fingerprint as the stores write it: 64 hex digits; none is NULL.
[[nodiscard]] inline QVariant stored(const std::optional<Fingerprint> &fingerprint)
{
    return fingerprint ? QVariant(fingerprint->hex()) : QVariant();
}

[[nodiscard]] inline std::optional<Fingerprint> fingerprintFrom(const std::optional<QString> &hex)
{
    return hex ? Fingerprint::parse(*hex) : std::nullopt;
}

} // namespace Sealpost
