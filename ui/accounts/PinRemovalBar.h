#pragma once

#include "trust/Pin.h"
#include "ui/parts/NoticeBar.h"

QT_FORWARD_DECLARE_CLASS(QFormLayout)

namespace Sealpost {

class ReasonField;

/// Before a pin is removed: what that means, and, where it makes the account less safe, why it is to be so.
class PinRemovalBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit PinRemovalBar(QWidget *parent = nullptr);

    void ask(const Pin &pin, bool needsReason);

Q_SIGNALS:
    void wanted(const QString &reason);
    void kept();

private:
    void give();

    ReasonField *m_reason;
    QFormLayout *m_rows;
    bool m_needsReason = false;
};

} // namespace Sealpost
