#pragma once

#include "smtp/Failure.h"

namespace Sealpost::Smtp {

/// The kind's word in reports and on disk: lower case with underscores, never translated, never changed.
[[nodiscard]] QString failureName(Failure::Kind kind);

/// Empty: no kind has that name.
[[nodiscard]] std::optional<Failure::Kind> failureNamed(const QString &name);

} // namespace Sealpost::Smtp
