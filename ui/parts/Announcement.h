#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

/// Tells screen readers that `widget` has something new to say: its accessible name.
void announceChange(QWidget *widget);

} // namespace Sealpost
