#pragma once

#include <QAccessible>

namespace Sealpost {

/// Tells screen readers what a widget of our own is, where Qt would take it for a mere place. One that is a button
/// can be pressed by them.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace Sealpost
