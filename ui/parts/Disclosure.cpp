#include "ui/parts/Disclosure.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace Sealpost {

Disclosure::Disclosure(const QString &question, QWidget *answer, QWidget *parent)
    : QWidget(parent)
    , m_question(new QToolButton(this))
    , m_answer(answer)
{
    m_question->setText(question);
    m_question->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_question->setAutoRaise(true);
    m_question->setCheckable(true);
    m_question->setFocusPolicy(Qt::StrongFocus);
    connect(m_question, &QToolButton::toggled, this, &Disclosure::follow);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_question);
    column->addWidget(m_answer);
    setFocusProxy(m_question);
    follow(false);
}

void Disclosure::setOpen(bool open)
{
    m_question->setChecked(open);
}

void Disclosure::follow(bool open)
{
    m_question->setArrowType(open                                   ? Qt::DownArrow
                             : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                    : Qt::RightArrow);
    m_answer->setVisible(open);
}

} // namespace Sealpost
