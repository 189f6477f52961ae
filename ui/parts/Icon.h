#pragma once

#include <QIcon>

namespace Sealpost {

/// A drawing of resources/icons by its name, sharp at every size and scale.
///
/// The drawings bear the colours of a light window; on a dark one they are drawn in brighter ones, and what is
/// drawn in the colour of text follows the palette.
[[nodiscard]] QIcon icon(const QString &name);

/// The side of a small icon that stands beside text, in the style's own measure.
[[nodiscard]] int smallIconSize();

} // namespace Sealpost
