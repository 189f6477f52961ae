#pragma once

#include <QLabel>

namespace Sealpost {

/// A label for what may come from a stranger: never markup, wrapped, and it can be selected and copied. A word that
/// is longer than a line, such as the longest names of servers are, widens no window.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);

/// Another text in it, with the same care.
void setPlainText(QLabel &label, const QString &text);

/// The head of a group: bold, one step larger.
[[nodiscard]] QLabel *headingLabel(const QString &text, QWidget *parent);

/// A remark beneath a field: smaller.
[[nodiscard]] QLabel *remarkLabel(const QString &text, QWidget *parent);

} // namespace Sealpost
