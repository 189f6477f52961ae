#include "wording/CausesText.h"

#include "trust/AddedRoot.h"
#include "trust/BuildDate.h"
#include "wording/PlainText.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sealpost::Wording {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CausesText)
};

QString moment(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// With the day on which the program was made, the clock is wrong for certain.
QString clockBehindText(const Cause &cause, const LineReport &report)
{
    const QDate made = QDate::fromString(cause.evidence, Qt::ISODate);
    if (!made.isValid())
        return Words::tr("This computer's clock may be slow: it says %1. If that is wrong, set it.")
            .arg(moment(report.checkedAt));
    return Words::tr("This computer's clock is slow: it says %1, and this program was made on %2. Set the clock.")
        .arg(moment(report.checkedAt), QLocale().toString(made, QLocale::ShortFormat));
}

} // namespace

QString text(const Cause &cause, const LineReport &report)
{
    switch (cause.kind) {
    case Cause::Kind::ClockBehind:
        return clockBehindText(cause, report);
    case Cause::Kind::ClockAhead:
        return Words::tr("This computer's clock may be fast: it says %1. If that is wrong, set it.")
            .arg(moment(report.checkedAt));
    case Cause::Kind::RenewalMissed:
        return Words::tr("The operator may have forgotten to renew the proof of the server's identity. Tell them.");
    case Cause::Kind::NearName:
        return Words::tr("The server's name may be entered wrongly: here it is %1, and the server calls itself %2. "
                         "If your provider gives you the second name, enter that in the account.")
            .arg(report.host.shown(), plain(cause.evidence));
    case Cause::Kind::CaptivePortal:
        return Words::tr("This network may want you to log in first, as in a hotel or a train: somebody called %1 "
                         "answered. Open a web page and see, or try another network.")
            .arg(plain(cause.evidence));
    case Cause::Kind::Interceptor:
        return Words::tr("A virus scanner or a filter may be reading along: “%1” answered. Switch off its looking "
                         "into mail, or ask whoever looks after this computer or network.")
            .arg(plain(cause.evidence));
    case Cause::Kind::RootAdded:
        return Words::tr(
                   "“%1” vouches for the server, and was added on this computer: by a virus scanner, a filter, "
                   "or your organisation. Ask who did it, and whether they read your mail.")
            .arg(plain(cause.evidence));
    case Cause::Kind::LocalAnswer:
        return Words::tr(
                   "The answer came from %1, inside this very network, though the server's name is one of the "
                   "Internet. If the server does not stand here, log in to the network first, on a web page.")
            .arg(plain(cause.evidence));
    case Cause::Kind::StapleOutdated:
        return Words::tr(
                   "The proof of the server's identity counts only with a fresh confirmation, and the one that "
                   "came is of other days. This computer's clock says %1: set it, or tell the operator.")
            .arg(moment(report.checkedAt));
    case Cause::Kind::StapleMissing:
        return Words::tr("The proof of the server's identity counts only with a fresh confirmation by whoever "
                         "issued it, and the server did not send one. Tell the operator.");
    }
    Q_UNREACHABLE();
}

QList<Cause> causesOf(const LineReport &report)
{
    const bool waits = report.verdict && report.verdict->message == MessageUse::Waits;
    if (!waits || !report.peer)
        return {};
    return Sealpost::causesOf(*report.peer, report.host,
                              {report.checkedAt, buildDate(), rootAddedHere(*report.peer)});
}

QString causesText(const LineReport &report)
{
    QString lines;
    for (const Cause &cause : causesOf(report))
        lines += u"\n• "_s + text(cause, report);
    return lines.isEmpty() ? QString() : Words::tr("What may be behind it:") + lines;
}

} // namespace Sealpost::Wording
