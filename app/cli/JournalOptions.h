#pragma once

#include "cli/Arguments.h"
#include "cli/OpenProfile.h"
#include "trust/JournalFilter.h"

/// `trust journal`: which of its lines are wanted, and in which form.
namespace Sealpost::Cli {

[[nodiscard]] CommandForm journalForm();

/// A day counts whole: since its first moment, until its last. A time is local, or has an offset. The account is as
/// it was typed: one that is gone still has its lines.
[[nodiscard]] Answer<JournalFilter> journalFilter(const Arguments &arguments);

} // namespace Sealpost::Cli
