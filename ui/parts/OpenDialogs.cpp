#include "ui/parts/OpenDialogs.h"

#include <QDialog>

namespace Sealpost {

bool closeDialogsOver(QWidget &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!dialog->isVisible() || dialog->close())
            continue;
        dialog->raise();
        dialog->activateWindow();
        return false;
    }
    return true;
}

} // namespace Sealpost
