#pragma once

#include "ui/parts/NotedField.h"

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace Sealpost {

/// Where a person types why something is made less safe. Enter answers here, and presses no button of the window.
class ReasonField : public NotedField
{
    Q_OBJECT

public:
    explicit ReasonField(QWidget *parent = nullptr);

    /// What was typed; empty: nothing, which is then said at the field, and it has the focus.
    [[nodiscard]] QString reason();
    void clear();

Q_SIGNALS:
    void entered();

private:
    explicit ReasonField(QLineEdit *line, QWidget *parent);

    QLineEdit *m_line;
};

} // namespace Sealpost
