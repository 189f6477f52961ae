#include "trust/JournalFilter.h"

namespace Sealpost {

namespace {

bool mentions(const std::optional<Fingerprint> &fingerprint, const QString &text)
{
    return fingerprint && (fingerprint->hex().contains(text, Qt::CaseInsensitive) ||
                           fingerprint->colonHex().contains(text, Qt::CaseInsensitive));
}

bool mentions(const JournalEntry &entry, const QString &text)
{
    return entry.host.contains(text, Qt::CaseInsensitive) || entry.reason.contains(text, Qt::CaseInsensitive) ||
           mentions(entry.spkiSha256, text) || mentions(entry.certificateSha256, text);
}

} // namespace

bool JournalFilter::lets(const JournalEntry &entry) const
{
    return (account.isEmpty() || entry.account == account) && (events.isEmpty() || events.contains(entry.event)) &&
           (!since.isValid() || entry.time >= since) && (!until.isValid() || entry.time < until) &&
           mentions(entry, text);
}

QList<JournalEntry> JournalFilter::of(const QList<JournalEntry> &entries) const
{
    QList<JournalEntry> wanted;
    for (const JournalEntry &entry : entries)
        if (lets(entry))
            wanted += entry;
    return wanted;
}

QList<JournalEntry::Event> allEvents()
{
    QList<JournalEntry::Event> all;
    for (int number = 0; number <= static_cast<int>(JournalEntry::Event::AccountRemoved); ++number)
        all += static_cast<JournalEntry::Event>(number);
    return all;
}

} // namespace Sealpost
