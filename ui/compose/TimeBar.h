#pragma once

#include "ui/parts/NoticeBar.h"

QT_FORWARD_DECLARE_CLASS(QDateTime)
QT_FORWARD_DECLARE_CLASS(QDateTimeEdit)

namespace Sealpost {

/// Asks in the window for the day and time that a message is to be sent at.
class TimeBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit TimeBar(QWidget *parent = nullptr);

    void ask(const QDateTime &now); ///< proposes the next full hour

Q_SIGNALS:
    void chosen(const QDateTime &time); ///< never in the past

private:
    void take();

    QDateTimeEdit *m_time;
};

} // namespace Sealpost
