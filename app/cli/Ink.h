#pragma once

#include "trust/Verdict.h"

namespace Sealpost::Cli {

/// How a report may look: on a terminal with marks, bars and colours, elsewhere in words alone.
enum class Ink { Words, Picture };

/// For standard output. Words: it is no terminal, TERM is dumb or missing, or NO_COLOR is set (no-color.org).
[[nodiscard]] Ink outputInk();

/// The text in the colour of the verdict's level (TRUST §2), bold. Ink::Words leaves it as it is.
[[nodiscard]] QString inked(const QString &text, const std::optional<Verdict> &verdict, Ink ink);

} // namespace Sealpost::Cli
