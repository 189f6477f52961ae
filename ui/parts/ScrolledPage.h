#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QScrollArea)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

/// The page in a frameless area that scrolls it where it is higher than its window, and never sideways: the area is
/// at least as wide as the page, as it is now, has to be.
[[nodiscard]] QScrollArea *scrolled(QWidget *page, QWidget *parent);

} // namespace Sealpost
