#include "ui/compose/LaterTimes.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sealpost {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LaterTimes)
};

const QTime morning(8, 0);
const QTime evening(18, 0);

QString shownHour(const QTime &time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QDate nextMonday(const QDate &today)
{
    return today.addDays(8 - today.dayOfWeek());
}

} // namespace

QList<LaterTime> laterTimes(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const QDateTime inAnHour = local.addSecs(3600);
    const QDateTime thisEvening(local.date(), evening);
    const QDate tomorrow = local.date().addDays(1);
    const QDate monday = nextMonday(local.date());
    QList<LaterTime> times{{Words::tr("In one &hour, %1").arg(shownHour(inAnHour.time())), inAnHour}};
    if (thisEvening > inAnHour)
        times += {Words::tr("This &evening, %1").arg(shownHour(evening)), thisEvening};
    times += {Words::tr("&Tomorrow morning, %1").arg(shownHour(morning)), QDateTime(tomorrow, morning)};
    if (monday != tomorrow)
        times += {Words::tr("&Monday morning, %1").arg(shownHour(morning)), QDateTime(monday, morning)};
    return times;
}

} // namespace Sealpost
