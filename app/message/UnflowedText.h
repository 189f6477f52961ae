#pragma once

#include <QString>

namespace Sealpost {

/// How a text/plain part breaks its lines (RFC 3676 §4).
enum class TextFormat { Fixed, Flowed, FlowedDelSp };

/// What flowedText() or linesOf() made of a text, as it was: paragraphs in one line each again. Quoted lines stay
/// as they are. A line end at the end of the text is there if the text ended with an empty line.
[[nodiscard]] QString unflowedText(const QString &lines, TextFormat format);

} // namespace Sealpost
