#pragma once

#include <QLabel>

namespace Sealpost {

/// The label of a field. Its mnemonic leads there, and screen readers are told what it labels, and of the field by
/// what it is labelled: the part of it that has the keyboard, however deep that is in parts that mark or complete
/// it.
[[nodiscard]] QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent);

} // namespace Sealpost
