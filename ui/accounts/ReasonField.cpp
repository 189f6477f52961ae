#include "ui/accounts/ReasonField.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace Sealpost {

namespace {

/// Else Enter would go on to the window, and press its default button as well.
class ReasonLine : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->accept();
    }
};

} // namespace

ReasonField::ReasonField(QWidget *parent)
    : ReasonField(new ReasonLine(parent), parent)
{
}

ReasonField::ReasonField(QLineEdit *line, QWidget *parent)
    : NotedField(line, parent)
    , m_line(line)
{
    m_line->setAccessibleName(tr("Reason, for the journal"));
    connect(m_line, &QLineEdit::returnPressed, this, &ReasonField::entered);
}

QString ReasonField::reason()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        mark(tr("Say why; the journal keeps it."));
        m_line->setFocus();
    }
    return typed;
}

void ReasonField::clear()
{
    m_line->clear();
    clearMark();
}

} // namespace Sealpost
