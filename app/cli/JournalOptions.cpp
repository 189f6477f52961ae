#include "cli/JournalOptions.h"

#include "trust/ShownText.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JournalOptions)
};

Answer<QSet<JournalEntry::Event>> eventsOf(const QStringList &names)
{
    QSet<JournalEntry::Event> events;
    for (const QString &name : names) {
        const auto event = eventOf(name);
        if (!event)
            return failure(CommandFailure::usage(
                Words::tr("--event: “%1” is no event of the journal.").arg(shownText(name, 80))));
        events += *event;
    }
    return events;
}

/// Invalid for no option. A day is its first moment, so many days on.
Answer<QDateTime> moment(const Arguments &arguments, const QString &option, int daysOn)
{
    QString given = arguments.value(option);
    if (!arguments.has(option))
        return QDateTime();
    if (const QDate day = QDate::fromString(given, Qt::ISODate); day.isValid() && given.size() == 10)
        return day.addDays(daysOn).startOfDay();
    const QDateTime time =
        given.contains(u':') ? QDateTime::fromString(QString(given).replace(u' ', u'T'), Qt::ISODate) : QDateTime();
    if (time.isValid())
        return time;
    return failure(CommandFailure::usage(Words::tr("--%1: “%2” is neither a day nor a time: 2026-11-25, or "
                                                   "2026-11-25T08:00.")
                                             .arg(option, shownText(given, 80))));
}

} // namespace

CommandForm journalForm()
{
    return {
        .name = u"trust journal"_s,
        .summary = Words::tr("Shows what was seen, accepted and changed."),
        .operands = {},
        .options = {{u"account"_s, Words::tr("Only of this account; it may be gone by now."), u"NAME"_s},
                    {u"event"_s, Words::tr("Only such events, as --json names them; may be repeated."), u"NAME"_s},
                    {u"since"_s, Words::tr("Only from this day or time on."), u"DAY|TIME"_s},
                    {u"until"_s, Words::tr("Only to the end of this day, or before this time."), u"DAY|TIME"_s},
                    {u"text"_s, Words::tr("Only with this in host, reason or fingerprint."), u"TEXT"_s},
                    {u"csv"_s, Words::tr("Report as comma-separated values, for a spreadsheet.")}}};
}

Answer<JournalFilter> journalFilter(const Arguments &arguments)
{
    const auto events = eventsOf(arguments.values(u"event"_s));
    if (!events)
        return failure(events.error());
    const auto since = moment(arguments, u"since"_s, 0);
    const auto until = moment(arguments, u"until"_s, 1);
    if (!since || !until)
        return failure(since ? until.error() : since.error());
    return JournalFilter{.account = arguments.value(u"account"_s),
                         .events = *events,
                         .since = *since,
                         .until = *until,
                         .text = arguments.value(u"text"_s)};
}

} // namespace Sealpost::Cli
