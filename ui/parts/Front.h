#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

/// Shows a window in front of the others and gives it the keyboard.
void bringToFront(QWidget &window);

} // namespace Sealpost
