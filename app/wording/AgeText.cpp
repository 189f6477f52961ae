#include "wording/AgeText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgeText)
};

constexpr int secondsAMinute = 60;
constexpr int secondsAnHour = 60 * secondsAMinute;
constexpr int secondsADay = 24 * secondsAnHour;

} // namespace

QString ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < secondsAMinute)
        return Words::tr("just now");
    if (seconds < secondsAnHour)
        return Words::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / secondsAMinute));
    if (seconds < secondsADay)
        return Words::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / secondsAnHour));
    return {};
}

QString checkedAgo(const QDateTime &checked, const QDateTime &now)
{
    const QString age = ago(checked, now);
    if (!age.isEmpty())
        //: %1: just now, 3 minutes ago, 2 hours ago
        return Words::tr("tested %1").arg(age);
    return Words::tr("tested on %1").arg(QLocale().toString(checked.toLocalTime(), QLocale::ShortFormat));
}

} // namespace Sealpost::Wording
