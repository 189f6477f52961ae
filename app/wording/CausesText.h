#pragma once

#include "submission/LineReport.h"
#include "trust/Causes.h"

namespace Sealpost::Wording {

/// What may be behind it, and what to do: one or two sentences.
[[nodiscard]] QString text(const Cause &cause, const LineReport &report);

/// The causes of what a certificate lacks, where a message waits for that; the likeliest first.
[[nodiscard]] QList<Cause> causesOf(const LineReport &report);

/// All of them under a heading, a line each; empty: there are none.
[[nodiscard]] QString causesText(const LineReport &report);

} // namespace Sealpost::Wording
