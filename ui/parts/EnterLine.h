#pragma once

#include <QLineEdit>

namespace Sealpost {

/// Enter answers what is asked here, and presses no button of the window.
class EnterLine : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    /// Else Enter would go on to the window, and press its default button as well.
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Sealpost
