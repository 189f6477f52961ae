#include "ui/compose/TimeBar.h"

#include "ui/parts/Announcement.h"

#include <QDateTimeEdit>
#include <QPushButton>

namespace Sealpost {

namespace {

/// What is later is more often a slip of the finger than a wish.
constexpr int yearsAhead = 1;

} // namespace

TimeBar::TimeBar(QWidget *parent)
    : NoticeBar(parent)
    , m_time(new QDateTimeEdit(this))
{
    m_time->setCalendarPopup(true);
    m_time->setAccessibleName(tr("Day and time"));
    m_time->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setField(m_time);
    takeEscape();
}

void TimeBar::ask(const QDateTime &now)
{
    const QDateTime hour(now.date(), QTime(now.time().hour(), 0));
    tell(Tone::Notice, tr("When is it to be sent?"));
    m_farOff = {};
    m_time->setMinimumDateTime(now.addSecs(60));
    m_time->setDateTime(hour.addSecs(3600));
    connect(addButton(tr("Send T&hen")), &QPushButton::clicked, this, &TimeBar::take);
    connect(addButton(tr("N&ot Now")), &QPushButton::clicked, this, &NoticeBar::dismiss);
    m_time->setFocus();
}

void TimeBar::take()
{
    const QDateTime time = m_time->dateTime();
    const QDateTime now = QDateTime::currentDateTime();
    if (time <= now)
        return askAgain(tr("That time has passed. When is it to be sent?"));
    if (time > now.addYears(yearsAhead) && std::exchange(m_farOff, time) != time)
        return askAgain(tr("That is more than a year away. Press “Send Then” again if it is meant."));
    dismiss();
    Q_EMIT chosen(time);
}

void TimeBar::askAgain(const QString &why)
{
    reword(why);
    announceChange(this);
    m_time->setFocus();
}

} // namespace Sealpost
