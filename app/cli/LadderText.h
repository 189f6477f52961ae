#pragma once

#include "cli/Ink.h"
#include "submission/LineReport.h"

namespace Sealpost::Cli {

/// The ladder as it was climbed, a line for each rung: how it ended and how long it took.
///
/// But for Ink::Words a mark for the end and a bar for the time stand before the same words.
[[nodiscard]] QString ladderText(const LineReport &report, Ink ink);

} // namespace Sealpost::Cli
