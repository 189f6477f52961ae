#include "ui/compose/PasswordBar.h"

#include "ui/parts/TypedSecret.h"

#include <QCheckBox>
#include <QHideEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

PasswordBar::PasswordBar(QWidget *parent)
    : NoticeBar(parent)
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep the password"), this))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    connect(m_password, &QLineEdit::returnPressed, this, &PasswordBar::give);
    takeEscape();
    auto *field = new QWidget(this);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins({});
    column->addWidget(m_password);
    column->addWidget(m_keep);
    setField(field);
}

void PasswordBar::ask(const QString &sentence, const QString &keepText, PasswordKeeping keeping,
                      const QString &serverWords)
{
    m_keep->setText(keepText);
    m_keep->setChecked(keeping == PasswordKeeping::Stored);
    tell(Tone::Notice, sentence, serverWords);
    connect(addButton(tr("&Log In and Send")), &QPushButton::clicked, this, &PasswordBar::give);
    connect(addButton(tr("N&ot Now")), &QPushButton::clicked, this, &NoticeBar::dismiss);
    m_password->clear();
    m_password->setFocus();
}

void PasswordBar::give()
{
    if (m_password->text().isEmpty())
        return;
    const Secret password = takeSecret(*m_password);
    dismiss();
    Q_EMIT given(password, m_keep->isChecked() ? PasswordKeeping::Stored : PasswordKeeping::Asked);
}

void PasswordBar::hideEvent(QHideEvent *event)
{
    NoticeBar::hideEvent(event);
    if (!event->spontaneous()) // else the whole window is out of sight, and comes back
        static_cast<void>(takeSecret(*m_password));
}

} // namespace Sealpost
