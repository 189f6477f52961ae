#include "ui/parts/EnterLine.h"

#include <QKeyEvent>

namespace Sealpost {

void EnterLine::keyPressEvent(QKeyEvent *event)
{
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
}

} // namespace Sealpost
