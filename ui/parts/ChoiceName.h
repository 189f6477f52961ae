#pragma once

#include <QString>

QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace Sealpost {

/// Names a choice for screen readers, with what is chosen as its value and text. It has no items yet.
///
/// On Unix Qt calls a combo box by the text that is chosen, whatever name it was given: "Everything", and not of
/// what.
void setChoiceName(QComboBox &choice, const QString &name);

} // namespace Sealpost
