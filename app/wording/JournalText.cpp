#include "trust/ShownText.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

constexpr qsizetype longestReason = 500;

/// The decision of this row of TRUST §4; 0, which is never written to the journal: there is no such row.
Decision decisionNamed(const QString &name)
{
    int row = static_cast<int>(Decision::R16);
    while (row > 0 && decisionName(static_cast<Decision>(row)) != name)
        --row;
    return static_cast<Decision>(row);
}

QString refusalText(const JournalEntry &entry)
{
    const auto host = HostName::parse(entry.host);
    const Decision decision = decisionNamed(entry.reason);
    if (!host || decision == Decision::R0)
        return shownText(entry.reason, longestReason);
    return sentence({.phase = LineReport::Phase::Held, .host = *host, .verdict = Verdict{.decision = decision}});
}

QString levelText(const QString &name)
{
    for (const Level level : {Level::Plain, Level::Local, Level::Unverified, Level::Pinned, Level::Verified})
        if (levelName(level) == name)
            return word(level);
    return shownText(name, longestReason);
}

/// "compared", or "compared: the note".
QString pinningText(const QString &reason)
{
    for (const Pin::How how : {Pin::How::Compared, Pin::How::Unseen})
        if (reason.startsWith(howName(how)))
            return text(how) + shownText(reason.sliced(howName(how).size()), longestReason);
    return shownText(reason, longestReason);
}

} // namespace

QString reason(const JournalEntry &entry)
{
    switch (entry.event) {
    case JournalEntry::Event::Refused:
        return refusalText(entry);
    case JournalEntry::Event::FloorRaised:
    case JournalEntry::Event::Accepted:
        return levelText(entry.reason);
    case JournalEntry::Event::Pinned:
    case JournalEntry::Event::Unpinned:
    case JournalEntry::Event::PinRetired:
        return pinningText(entry.reason);
    case JournalEntry::Event::FirstSight:
    case JournalEntry::Event::KeyChanged:
    case JournalEntry::Event::FloorLowered:
    case JournalEntry::Event::ProofFailed:
    case JournalEntry::Event::ProofForgiven:
    case JournalEntry::Event::AccountRemoved:
        return shownText(entry.reason, longestReason);
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Wording
