#pragma once

#include <QColor>

QT_FORWARD_DECLARE_CLASS(QPalette)

namespace Sealpost {

/// What a colour means. None of them is ever the only sign: an icon and a word stand beside it.
enum class Tint { Good, Calm, Careful, Bad };

/// The window's own colour, mixed with that of the tint; `strength` 1 is the tint alone.
[[nodiscard]] QColor tinted(const QPalette &palette, Tint tint, double strength);

} // namespace Sealpost
