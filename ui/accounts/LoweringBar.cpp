#include "ui/accounts/LoweringBar.h"

#include "ui/accounts/ReasonField.h"
#include "ui/parts/FieldLabel.h"

#include <QFormLayout>
#include <QPushButton>

namespace Sealpost {

LoweringBar::LoweringBar(QWidget *parent)
    : NoticeBar(parent)
    , m_reason(new ReasonField(this))
{
    setFieldRows()->addRow(fieldLabel(tr("Reason:"), m_reason, this), m_reason);
    takeEscape();
    connect(m_reason, &ReasonField::entered, this, &LoweringBar::give);
}

void LoweringBar::ask(const QStringList &consequences)
{
    tell(Tone::Warning, tr("This makes the account less safe. Why is that needed?"), consequences.join(u'\n'));
    connect(addButton(tr("Keep E&diting")), &QPushButton::clicked, this, &NoticeBar::dismiss);
    connect(addButton(tr("Sa&ve Anyway")), &QPushButton::clicked, this, &LoweringBar::give);
    m_reason->clear();
    m_reason->setFocus();
}

void LoweringBar::give()
{
    if (const QString reason = m_reason->reason(); !reason.isEmpty())
        Q_EMIT reasonGiven(reason);
}

} // namespace Sealpost
