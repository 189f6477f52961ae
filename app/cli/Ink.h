#pragma once

#include "trust/Verdict.h"

namespace Sealpost::Cli {

/// How a report may look: on a terminal with marks and bars, and with colours beside them; elsewhere in words
/// alone.
enum class Ink { Words, Drawing, Colours };

/// For a stream. Words: it is no terminal, or TERM is dumb or missing. Drawing: NO_COLOR is set (no-color.org).
[[nodiscard]] Ink inkFor(bool isTerminal);

/// The text in the colour of the verdict's level (TRUST §2), bold. Without colours it is left as it is.
[[nodiscard]] QString inked(const QString &text, const std::optional<Verdict> &verdict, Ink ink);

} // namespace Sealpost::Cli
