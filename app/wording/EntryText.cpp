#include "wording/EntryText.h"

#include "wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sealpost::Wording {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

QString holdingText(const EntrySummary &entry, const QDateTime &now)
{
    constexpr qint64 soon = 60;
    if (!entry.notBefore.isValid())
        return Words::tr("It is set aside, until you send it or cancel it.");
    const qint64 seconds = (now.msecsTo(entry.notBefore) + 999) / 1000;
    if (seconds <= 0)
        return Words::tr("Its time has come; it goes next.");
    if (seconds <= soon)
        return Words::tr("It goes in %n second(s).", nullptr, static_cast<int>(seconds));
    return Words::tr("It goes %1.").arg(timeText(entry.notBefore, now));
}

QString reasonText(const EntrySummary &entry)
{
    return entry.failure ? text(*entry.failure) : Words::tr("The server does not take it for every recipient yet.");
}

QString refusedText(const EntrySummary &entry)
{
    return entry.failure ? text(*entry.failure) : Words::tr("The server refused every recipient.");
}

/// Nobody is asked while the server may still be at work on it.
QString uncertainText(const EntrySummary &entry, const QDateTime &now)
{
    if (mayBeDecided(entry.settled, now))
        return Words::tr("Nobody can know whether the server took it; you decide whether it is sent again.");
    return Words::tr("Nobody can know whether the server took it; it may still be at work on it. You decide %1.")
        .arg(timeText(entry.settled.addDuration(timeToAnswer), now));
}

} // namespace

QString stateWord(EntryState state)
{
    switch (state) {
    case EntryState::Holding:
        return Words::tr("Held");
    case EntryState::Queued:
        return Words::tr("Queued");
    case EntryState::Sending:
        return Words::tr("Sending");
    case EntryState::Waiting:
        return Words::tr("Waiting");
    case EntryState::Sent:
        return Words::tr("Sent");
    case EntryState::Partly:
        return Words::tr("Partly refused");
    case EntryState::Refused:
        return Words::tr("Refused");
    case EntryState::Uncertain:
        return Words::tr("Uncertain");
    }
    Q_UNREACHABLE();
}

QString sentence(const EntrySummary &entry, const QDateTime &now)
{
    switch (entry.state) {
    case EntryState::Holding:
        return holdingText(entry, now);
    case EntryState::Queued:
        return Words::tr("It goes next.");
    case EntryState::Sending:
        return Words::tr("It is being sent.");
    case EntryState::Waiting:
        return reasonText(entry) + u' ' + nextTryText(entry, now);
    case EntryState::Sent:
        return Words::tr("The server took it for every recipient.");
    case EntryState::Partly:
        return Words::tr("The server took it for some recipients and refused it for the others.");
    case EntryState::Refused:
        return refusedText(entry);
    case EntryState::Uncertain:
        return uncertainText(entry, now);
    }
    Q_UNREACHABLE();
}

QString nextTryText(const EntrySummary &entry, const QDateTime &now)
{
    if (!entry.nextTry.isValid())
        return Words::tr("It waits for you.");
    if (entry.nextTry <= now)
        return Words::tr("It is tried again next.");
    return Words::tr("It is tried again %1.").arg(timeText(entry.nextTry, now));
}

QString timeText(const QDateTime &when, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = when.toLocalTime();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return Words::tr("at %1").arg(time);
    if (days == 1)
        return Words::tr("tomorrow at %1").arg(time);
    return Words::tr("on %1 at %2").arg(locale.toString(local.date(), QLocale::LongFormat), time);
}

} // namespace Sealpost::Wording
