#pragma once

#include "base/Secret.h"

#include <QDateTime>

#include <optional>

namespace Sealpost {

/// Until when a client certificate is valid. Of PEM no passphrase is needed for that. Empty if it cannot be read.
[[nodiscard]] std::optional<QDateTime> endOfClientCertificate(const QString &path, const Secret &passphrase);

} // namespace Sealpost
