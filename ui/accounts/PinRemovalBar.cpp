#include "ui/accounts/PinRemovalBar.h"

#include "ui/accounts/ReasonField.h"
#include "ui/parts/FieldLabel.h"

#include <QFormLayout>
#include <QPushButton>

namespace Sealpost {

PinRemovalBar::PinRemovalBar(QWidget *parent)
    : NoticeBar(parent)
    , m_reason(new ReasonField(this))
    , m_rows(setFieldRows())
{
    m_rows->addRow(fieldLabel(tr("Reason:"), m_reason, this), m_reason);
    connect(m_reason, &ReasonField::entered, this, &PinRemovalBar::give);
}

void PinRemovalBar::ask(const Pin &pin, bool needsReason)
{
    m_needsReason = needsReason;
    const QString drops = tr("Remove this pin? The level of %1 drops at once.").arg(pin.host);
    const QString key = pin.spkiSha256.colonHex();
    tell(Tone::Warning, drops,
         needsReason
             ? key + u'\n' + tr("Without it your mail may go to a server with another key. Why is that needed?")
             : key);
    QPushButton *keep = addButton(tr("Keep It"));
    connect(keep, &QPushButton::clicked, this, &PinRemovalBar::kept);
    connect(addButton(tr("Remove")), &QPushButton::clicked, this, &PinRemovalBar::give);
    m_rows->setRowVisible(m_reason, needsReason);
    m_reason->clear();
    if (needsReason)
        m_reason->setFocus();
    else
        keep->setFocus();
}

void PinRemovalBar::give()
{
    if (!m_needsReason)
        Q_EMIT wanted({});
    else if (const QString reason = m_reason->reason(); !reason.isEmpty())
        Q_EMIT wanted(reason);
}

} // namespace Sealpost
