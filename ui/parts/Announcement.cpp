#include "ui/parts/Announcement.h"

#include <QAccessible>
#include <QWidget>

namespace Sealpost {

void announceChange(QWidget *widget)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent renamed(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Sealpost
