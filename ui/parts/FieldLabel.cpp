#include "ui/parts/FieldLabel.h"

namespace Sealpost {

namespace {

/// Qt looks for the label of a field only beside it, in the part that the field is in. A copy that is never shown
/// says there what the label says, where that stands outside.
void addStandIn(const QString &text, QWidget &field)
{
    auto *standIn = new QLabel(QString(text).remove(u'&'), field.parentWidget());
    standIn->setBuddy(&field);
    standIn->hide();
}

} // namespace

QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent)
{
    QWidget *typed = field;
    while (typed->focusProxy())
        typed = typed->focusProxy();
    auto *label = new QLabel(text, parent);
    label->setBuddy(typed);
    if (typed != field)
        addStandIn(text, *typed);
    return label;
}

} // namespace Sealpost
