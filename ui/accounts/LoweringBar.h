#pragma once

#include "ui/parts/NoticeBar.h"

namespace Sealpost {

class ReasonField;

/// Before an account is kept that is less safe than it was: what that means, and why it is to be so. Escape goes on
/// editing, and closes no window.
class LoweringBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit LoweringBar(QWidget *parent = nullptr);

    void ask(const QStringList &consequences);

Q_SIGNALS:
    void reasonGiven(const QString &reason);

private:
    void give();

    ReasonField *m_reason;
};

} // namespace Sealpost
