#pragma once

#include <QLabel>

namespace Sealpost {

/// A label for what may come from a stranger: never markup, wrapped, and it can be selected and copied.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);

/// The head of a group: bold, one step larger.
[[nodiscard]] QLabel *headingLabel(const QString &text, QWidget *parent);

/// A remark beneath a field: smaller.
[[nodiscard]] QLabel *remarkLabel(const QString &text, QWidget *parent);

} // namespace Sealpost
