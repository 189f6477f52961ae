#pragma once

#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

/// What is heard when this gets the keyboard: "check box: Put up with outdated encryption = not checked".
[[nodiscard]] QString heard(QWidget &widget);
[[nodiscard]] QStringList heard(const QList<QWidget *> &widgets);

/// What the field says that it is labelled by: "CA file:".
[[nodiscard]] QStringList heardLabels(QWidget &field);

/// What is wrong for a screen reader with all that the window shows now: something to act on that has no name, no
/// role, or the name of another one; a choice that tells its value as its name; a label of nothing, or of a field
/// that does not know it; a part that its parent does not know.
[[nodiscard]] QStringList treeFaults(QWidget &window);

} // namespace Sealpost
