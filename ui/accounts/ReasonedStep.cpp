#include "ui/accounts/ReasonedStep.h"

#include "ui/accounts/ReasonField.h"
#include "ui/parts/FieldLabel.h"
#include "ui/parts/PlainLabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace Sealpost {

ReasonedStep::ReasonedStep(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_sentence(plainLabel({}, this))
    , m_begin(new QPushButton(words.begin, this))
    , m_reason(new ReasonField(this))
    , m_details(details(words))
{
    m_begin->setAutoDefault(false);
    auto *state = new QHBoxLayout;
    state->addWidget(m_sentence, 1);
    state->addWidget(m_begin, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(state);
    column->addWidget(m_details);
    unfold(false);
    connect(m_begin, &QPushButton::clicked, this, [this] { unfold(true); });
    connect(m_reason, &ReasonField::entered, this, &ReasonedStep::act);
}

QWidget *ReasonedStep::details(const Words &words)
{
    auto *all = new QWidget(this);
    auto *act = new QPushButton(words.act, all);
    auto *keep = new QPushButton(tr("Keep It"), all);
    for (QPushButton *button : {act, keep})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(act);
    buttons->addWidget(keep);
    m_rows = new QFormLayout(all);
    m_rows->setContentsMargins({});
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->addRow(plainLabel(words.meaning, all));
    m_rows->addRow(fieldLabel(tr("Reason:"), m_reason, all), m_reason);
    m_rows->addRow(buttons);
    connect(act, &QPushButton::clicked, this, &ReasonedStep::act);
    connect(keep, &QPushButton::clicked, this, &ReasonedStep::keep);
    return all;
}

void ReasonedStep::addChoice(const QString &label, QWidget *choice)
{
    m_rows->insertRow(1, label, choice);
}

void ReasonedStep::setState(const QString &sentence, bool possible)
{
    setPlainText(*m_sentence, sentence);
    m_possible = possible;
    m_reason->clear();
    unfold(false);
}

void ReasonedStep::unfold(bool open)
{
    m_reason->clearMark();
    m_details->setVisible(open);
    m_begin->setVisible(m_possible && !open);
    if (open)
        m_reason->setFocus();
}

void ReasonedStep::keep()
{
    unfold(false);
    m_begin->setFocus();
}

void ReasonedStep::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_details->isVisible())
        keep();
    else
        QWidget::keyPressEvent(event);
}

void ReasonedStep::act()
{
    if (const QString reason = m_reason->reason(); !reason.isEmpty())
        Q_EMIT wanted(reason);
}

} // namespace Sealpost
