#include "trust/ImportedReason.h"
#include "trust/ShownText.h"
#include "wording/LoweringText.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

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
    const auto level = levelNamed(name);
    return level ? word(*level) : shownText(name, longestReason);
}

/// "consent=none", or "consent=plain-mail: what the person typed".
QString permissionText(const QString &reason)
{
    const qsizetype value = reason.indexOf(u'=') + 1;
    const qsizetype end = reason.indexOf(u": "_s, value);
    const QString sentence = permissionSentence(reason.first(qMax(value - 1, 0)),
                                                reason.sliced(value, (end < 0 ? reason.size() : end) - value));
    if (sentence.isEmpty())
        return shownText(reason, longestReason);
    return end < 0 ? sentence : Words::tr("%1 Reason: %2").arg(sentence, typedReason(reason.sliced(end + 2)));
}

/// "compared", or "compared: the note" or why the pin was removed.
QString pinningText(const QString &reason)
{
    for (const Pin::How how : {Pin::How::Compared, Pin::How::Unseen}) {
        const QString withWords = howName(how) + u": "_s;
        if (reason.startsWith(withWords))
            return text(how) + u": "_s + typedReason(reason.sliced(withWords.size()));
        if (reason == howName(how))
            return text(how);
    }
    return shownText(reason, longestReason);
}

QString reasonHere(const JournalEntry &entry)
{
    switch (entry.event) {
    case JournalEntry::Event::Refused:
        return refusalText(entry);
    case JournalEntry::Event::FloorRaised:
    case JournalEntry::Event::FloorRestored:
    case JournalEntry::Event::Accepted:
        return levelText(entry.reason);
    case JournalEntry::Event::Pinned:
    case JournalEntry::Event::Unpinned:
    case JournalEntry::Event::PinRetired:
        return pinningText(entry.reason);
    case JournalEntry::Event::PermissionWidened:
    case JournalEntry::Event::PermissionNarrowed:
        return permissionText(entry.reason);
    case JournalEntry::Event::FirstSight:
    case JournalEntry::Event::KeyChanged:
    case JournalEntry::Event::FloorLowered:
    case JournalEntry::Event::ProofFailed:
    case JournalEntry::Event::ProofForgiven:
    case JournalEntry::Event::ProofRemembered:
    case JournalEntry::Event::AccountRemoved:
        return shownText(entry.reason, longestReason);
    }
    Q_UNREACHABLE();
}

} // namespace

QString reason(const JournalEntry &entry)
{
    const auto elsewhere = reasonElsewhere(entry.reason);
    if (!elsewhere)
        return reasonHere(entry);
    JournalEntry written = entry;
    written.reason = *elsewhere;
    const QString text = reasonHere(written);
    return text.isEmpty() ? Words::tr("Imported.") : Words::tr("Imported: %1").arg(text);
}

} // namespace Sealpost::Wording
