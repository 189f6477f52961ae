#pragma once

#include "trust/JournalStore.h"
#include "trust/Pin.h"
#include "trust/TrustTerms.h"
#include "trust/Verdict.h"

namespace Sealpost {

class Clock;

/// What is worth a line in the journal (TRUST §5), and when it has been said already.
class Journal
{
public:
    using Done = Result<void, StoreFailure>;

    Journal(Database &database, const Clock &clock);

    [[nodiscard]] Result<QList<JournalEntry>, StoreFailure> entries(const QString &account) const;

    /// A key was shown: one line the first time.
    [[nodiscard]] Done sight(const TrustTerms &terms, const Certificate &shown);
    /// A verdict let nothing pass: one line a day for each row and key.
    [[nodiscard]] Done refusal(const TrustTerms &terms, const Certificate *shown, const Verdict &verdict);
    /// A message was accepted: one line for each level, when it is new there.
    [[nodiscard]] Done acceptance(const TrustTerms &terms, const Certificate *shown, Level level);

    /// The server could not prove itself: one line a day for each key.
    [[nodiscard]] Done failedProof(const TrustTerms &terms, const Certificate *shown);

    [[nodiscard]] Done pin(JournalEntry::Event event, const Pin &pin, const QString &reason);
    /// Something that is about a host of an account, and about no key.
    [[nodiscard]] Done act(JournalEntry::Event event, const QString &account, const QString &host,
                           const QString &reason);
    [[nodiscard]] Done accountRemoved(const QString &account);

private:
    [[nodiscard]] Done addOnceADay(const JournalEntry &entry);
    [[nodiscard]] JournalEntry entry(JournalEntry::Event event, const TrustTerms &terms, const Certificate *shown,
                                     const QString &reason) const;

    const Clock &m_clock;
    JournalStore m_store;
};

} // namespace Sealpost
