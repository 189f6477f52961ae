#pragma once

#include "cli/CommandFailure.h"

#include <QDateTime>

namespace Sealpost::Cli {

/// A time to come, as it is given to --at: "2026-11-25T08:00" (local, or with an offset), "08:00" (the next one),
/// "+90m", "+2h", "+3d". What is past, or no time, is a failure.
[[nodiscard]] Answer<QDateTime> atTime(const QString &given, const QDateTime &now);

} // namespace Sealpost::Cli
