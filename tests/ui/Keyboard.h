#pragma once

#include <QWidgetList>

namespace Sealpost {

/// What has the keyboard in turn, from what has it now until that has it again.
[[nodiscard]] QWidgetList tabStops(QWidget &window);
[[nodiscard]] QWidgetList backtabStops(QWidget &window);

/// What takes the keyboard by Tab in the window, as it is now, and is not among those.
[[nodiscard]] QStringList notReached(const QWidget &window, const QWidgetList &stops);

/// The stops that stand above the one before them, or before it in the same row; going round once is none. The
/// window has to be so high that nothing is scrolled.
[[nodiscard]] QStringList outOfOrder(const QWidget &window, const QWidgetList &stops);

} // namespace Sealpost
