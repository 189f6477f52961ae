#include "ui/accounts/ReasonField.h"

#include "ui/parts/EnterLine.h"

namespace Sealpost {

ReasonField::ReasonField(QWidget *parent)
    : ReasonField(new EnterLine(parent), parent)
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
