#pragma once

#include "trust/Lowering.h"

/// What was made less safe, why, and how things are without it.
namespace Sealpost::Wording {

[[nodiscard]] QString text(const Lowering &lowering);     ///< one sentence
[[nodiscard]] QString typedReason(const QString &reason); ///< what a person typed, or that a command gave none

/// What it means that an option of an account has this value; empty: there is no such option.
[[nodiscard]] QString permissionSentence(const QString &permission, const QString &value);

} // namespace Sealpost::Wording
