#include "ui/parts/ShownTime.h"

#include <QDateTime>
#include <QLocale>

namespace Sealpost {

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace Sealpost
