#include "trust/Journal.h"

#include "base/Clock.h"
#include "trust/Seal.h"

namespace Sealpost {

namespace {

using Event = JournalEntry::Event;

constexpr qint64 secondsOfADay = 24 * 60 * 60;

} // namespace

Journal::Journal(Database &database, const Clock &clock)
    : m_clock(clock)
    , m_store(database)
{
}

Result<QList<JournalEntry>, StoreFailure> Journal::entries(const QString &account) const
{
    return m_store.entries(account);
}

Journal::Done Journal::sight(const TrustTerms &terms, const Certificate &shown)
{
    const auto seen = m_store.keysSeen(terms.account, terms.host.ace());
    if (!seen)
        return failure(seen.error());
    if (seen->contains(shown.spkiSha256))
        return {};
    return m_store.add(entry(seen->isEmpty() ? Event::FirstSight : Event::KeyChanged, terms, &shown, {}));
}

Journal::Done Journal::refusal(const TrustTerms &terms, const Certificate *shown, const Verdict &verdict)
{
    return addOnceADay(entry(Event::Refused, terms, shown, decisionName(verdict.decision)));
}

Journal::Done Journal::failedProof(const TrustTerms &terms, const Certificate *shown)
{
    return addOnceADay(entry(Event::ProofFailed, terms, shown, {}));
}

// A line that tries again by itself must not fill the journal.
Journal::Done Journal::addOnceADay(const JournalEntry &entry)
{
    const auto said = m_store.says(entry, entry.time.addSecs(-secondsOfADay));
    if (!said)
        return failure(said.error());
    return *said ? Done() : m_store.add(entry);
}

Journal::Done Journal::acceptance(const TrustTerms &terms, const Certificate *shown, Level level)
{
    const auto said = m_store.says(entry(Event::Accepted, terms, nullptr, levelName(level)));
    if (!said)
        return failure(said.error());
    return *said ? Done() : m_store.add(entry(Event::Accepted, terms, shown, levelName(level)));
}

Journal::Done Journal::pin(Event event, const Pin &pin, const QString &reason)
{
    return m_store.add(
        {m_clock.now().toUTC(), event, pin.account, pin.host, pin.spkiSha256, pin.certificateSha256, reason});
}

Journal::Done Journal::act(Event event, const QString &account, const QString &host, const QString &reason)
{
    return m_store.add({m_clock.now().toUTC(), event, account, host, {}, {}, reason});
}

Journal::Done Journal::accountRemoved(const QString &account)
{
    return m_store.add({m_clock.now().toUTC(), Event::AccountRemoved, account, {}, {}, {}, {}});
}

JournalEntry Journal::entry(Event event, const TrustTerms &terms, const Certificate *shown,
                            const QString &reason) const
{
    return {
        .time = m_clock.now().toUTC(),
        .event = event,
        .account = terms.account,
        .host = terms.host.ace(),
        .spkiSha256 = shown ? std::optional(shown->spkiSha256) : std::nullopt,
        .certificateSha256 = shown ? std::optional(shown->sha256) : std::nullopt,
        .reason = reason,
    };
}

} // namespace Sealpost
