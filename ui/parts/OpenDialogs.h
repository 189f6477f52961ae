#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

/// Closes the dialogs that stand over a window, which would go with it. False if one of them stays, because it
/// holds something that would be lost: it has asked, and is in front.
[[nodiscard]] bool closeDialogsOver(QWidget &window);

} // namespace Sealpost
