#include "cli/AtTime.h"

#include "trust/ShownText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AtTime)
};

QDateTime fromNow(const QString &given, const QDateTime &now)
{
    static const QRegularExpression form(u"\\A\\+([0-9]{1,5})([mhd])\\z"_s);
    const QRegularExpressionMatch match = form.match(given);
    if (!match.hasMatch())
        return {};
    const int count = match.capturedView(1).toInt();
    if (match.capturedView(2) == "d"_L1)
        return now.addDays(count); // the same time of day, whatever summer time does
    return now.addSecs(qint64(count) * (match.capturedView(2) == "h"_L1 ? 3600 : 60));
}

QDateTime nextTimeOfDay(const QString &given, const QDateTime &now)
{
    const QTime time = QTime::fromString(given, u"H:mm"_s);
    if (!time.isValid())
        return {};
    const QDateTime today(now.toLocalTime().date(), time);
    return today > now ? today : today.addDays(1);
}

/// Without the time of day it would be midnight, which nobody means.
QDateTime dateAndTime(QString given)
{
    if (given.indexOf(u':') < 0)
        return {};
    return QDateTime::fromString(given.replace(u' ', u'T'), Qt::ISODate);
}

} // namespace

Answer<QDateTime> atTime(const QString &given, const QDateTime &now)
{
    for (const QDateTime &time : {fromNow(given, now), nextTimeOfDay(given, now), dateAndTime(given)}) {
        if (time.isValid() && time > now)
            return time;
        if (time.isValid())
            return failure(
                CommandFailure::usage(Words::tr("--at: “%1” is in the past.").arg(shownText(given, 80))));
    }
    return failure(CommandFailure::usage(
        Words::tr("--at: “%1” is no time: 2026-11-25T08:00, 08:00 or +2h.").arg(shownText(given, 80))));
}

} // namespace Sealpost::Cli
