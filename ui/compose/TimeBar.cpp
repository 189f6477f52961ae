#include "ui/compose/TimeBar.h"

#include <QDateTimeEdit>
#include <QPushButton>

namespace Sealpost {

TimeBar::TimeBar(QWidget *parent)
    : NoticeBar(parent)
    , m_time(new QDateTimeEdit(this))
{
    m_time->setCalendarPopup(true);
    m_time->setAccessibleName(tr("Day and time"));
    m_time->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setField(m_time);
}

void TimeBar::ask(const QDateTime &now)
{
    const QDateTime hour(now.date(), QTime(now.time().hour(), 0));
    tell(Tone::Notice, tr("When is it to be sent?"));
    m_time->setMinimumDateTime(now.addSecs(60));
    m_time->setDateTime(hour.addSecs(3600));
    connect(addButton(tr("Send T&hen")), &QPushButton::clicked, this, &TimeBar::take);
    connect(addButton(tr("N&ot Now")), &QPushButton::clicked, this, &NoticeBar::dismiss);
    m_time->setFocus();
}

void TimeBar::take()
{
    const QDateTime time = m_time->dateTime();
    if (time <= QDateTime::currentDateTime())
        return reword(tr("That time has passed. When is it to be sent?"));
    dismiss();
    Q_EMIT chosen(time);
}

} // namespace Sealpost
