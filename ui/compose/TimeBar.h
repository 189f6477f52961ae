#pragma once

#include "ui/parts/NoticeBar.h"

#include <QDateTime>

QT_FORWARD_DECLARE_CLASS(QDateTimeEdit)

namespace Sealpost {

/// Asks in the window for the day and time that a message is to be sent at.
///
/// A time that has passed meanwhile is not taken; one that is far off, which may be a slip, only when it is given
/// twice.
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
    void askAgain(const QString &why);

    QDateTimeEdit *m_time;
    QDateTime m_farOff; ///< the person has been told that it is
};

} // namespace Sealpost
