#include "ui/parts/FieldLabel.h"

namespace Sealpost {

QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent)
{
    while (field->focusProxy())
        field = field->focusProxy();
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

} // namespace Sealpost
