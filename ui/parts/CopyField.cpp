#include "ui/parts/CopyField.h"

#include "ui/parts/Icon.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace Sealpost {

using namespace Qt::StringLiterals;

CopyField::CopyField(const QString &name, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(text, this))
{
    m_line->setReadOnly(true);
    m_line->setAccessibleName(name);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setLayoutDirection(Qt::LeftToRight);
    m_line->setCursorPosition(0);

    auto *copy = new QToolButton(this);
    copy->setIcon(icon(u"copy"_s));
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(name));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_line->text()); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line, 1);
    row->addWidget(copy);
    setFocusProxy(m_line);
}

void CopyField::setText(const QString &text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

} // namespace Sealpost
