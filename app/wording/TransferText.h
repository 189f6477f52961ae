#pragma once

#include "transfer/ImportPlan.h"

/// An account as a file: why it cannot be read, and what it would make less safe here.
namespace Sealpost::Wording {

[[nodiscard]] QString text(const AccountFileFailure &failure); ///< one sentence about "the file"
[[nodiscard]] QString
exportFailure(const AccountFileFailure &failure);           ///< one sentence about what was to be written
[[nodiscard]] QString text(const ImportLowering &lowering); ///< one sentence

} // namespace Sealpost::Wording
