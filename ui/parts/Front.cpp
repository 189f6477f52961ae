#include "ui/parts/Front.h"

#include <QWidget>

namespace Sealpost {

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace Sealpost
