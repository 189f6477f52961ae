#include "ui/parts/NotedField.h"

#include "ui/parts/Announcement.h"
#include "ui/parts/IconLabel.h"
#include "ui/parts/PlainLabel.h"
#include "ui/parts/Tint.h"

#include <QGridLayout>
#include <QLineEdit>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// As the first of its parts. Qt puts what passes the keyboard on before its first part in the order of Tab; if the
/// field stood before that, Tab would lead back to it again and again.
QWidget *takenOver(QWidget *field, QWidget *by)
{
    field->setParent(by);
    return field;
}

/// The part that has the keyboard, however deep it is in parts that complete it.
QWidget *typedPartOf(QWidget *field)
{
    while (field->focusProxy())
        field = field->focusProxy();
    return field;
}

} // namespace

NotedField::NotedField(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(takenOver(field, this))
    , m_icon(new IconLabel(this))
    , m_problem(plainLabel({}, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(2);
    grid->addWidget(field, 0, 0, 1, 2);
    grid->addWidget(m_icon, 1, 0, Qt::AlignTop);
    grid->addWidget(m_problem, 1, 1);
    grid->setColumnStretch(1, 1);
    m_icon->setIconName(u"problem"_s);
    clearMark();
    setFocusProxy(field);
    if (auto *line = qobject_cast<QLineEdit *>(typedPartOf(field)))
        connect(line, &QLineEdit::textEdited, this, &NotedField::clearMark);
}

void NotedField::mark(const QString &problem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tinted(colours, Tint::Bad, 1));
    m_problem->setPalette(colours);
    setPlainText(*m_problem, problem);
    m_problem->show();
    m_icon->show();
    QWidget *typed = typedPartOf(m_field);
    typed->setAccessibleDescription(problem);
    announceChange(typed);
}

void NotedField::clearMark()
{
    m_problem->clear();
    m_problem->hide();
    m_icon->hide();
    typedPartOf(m_field)->setAccessibleDescription({});
}

bool NotedField::isMarked() const
{
    return !m_problem->text().isEmpty();
}

QString NotedField::problem() const
{
    return m_problem->text();
}

} // namespace Sealpost
