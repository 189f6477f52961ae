#include "trust/TrustBook.h"

#include "base/Clock.h"
#include "store/Transaction.h"

// What a person does to the book, and reads in it; what connections do to it is in TrustBook.cpp, what lowers
// safety in TrustBookLowerings.cpp.

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Event = JournalEntry::Event;

/// A note that nobody gave again stays.
QString noteFor(const std::optional<Pin> &there, const QString &given)
{
    return there && given.isEmpty() ? there->note : given;
}

} // namespace

Result<void, StoreFailure> TrustBook::pin(const TrustTerms &terms, const Certificate &shown, Pin::How how,
                                          const QString &note)
{
    return inTransaction(m_database, [&]() -> Done {
        const auto pins = m_pins.pins(terms.account, terms.host.ace());
        if (!pins)
            return failure(pins.error());
        const auto there = pinOf(*pins, shown.spkiSha256);
        if (there && there->how == Pin::How::Compared && how == Pin::How::Unseen)
            return {};
        const QDateTime now = m_clock.now().toUTC();
        return (there ? Done() : retirePins(*pins, shown.spkiSha256, how)).and_then([&] {
            return putPin({
                .account = terms.account,
                .host = terms.host.ace(),
                .spkiSha256 = shown.spkiSha256,
                .certificateSha256 = shown.sha256,
                .how = how,
                .since = now,
                .lastSeen = now,
                .note = noteFor(there, note),
            });
        });
    });
}

Result<void, StoreFailure> TrustBook::pinAhead(const TrustTerms &terms, const Fingerprint &spkiSha256,
                                               const QString &note)
{
    return inTransaction(m_database, [&]() -> Done {
        const auto pins = m_pins.pins(terms.account, terms.host.ace());
        if (!pins)
            return failure(pins.error());
        const auto there = pinOf(*pins, spkiSha256);
        return putPin({
            .account = terms.account,
            .host = terms.host.ace(),
            .spkiSha256 = spkiSha256,
            .certificateSha256 = there ? there->certificateSha256 : std::nullopt,
            .how = Pin::How::Compared,
            .since = m_clock.now().toUTC(),
            .lastSeen = there ? there->lastSeen : QDateTime(),
            .note = noteFor(there, note),
        });
    });
}

Result<QList<Pin>, StoreFailure> TrustBook::pins(const QString &account) const
{
    return m_pins.pins(account);
}

Result<std::optional<Pin>, StoreFailure> TrustBook::pinFor(const TrustTerms &terms, const Certificate &shown) const
{
    return m_pins.pins(terms.account, terms.host.ace()).map([&](const QList<Pin> &pins) {
        return pinOf(pins, shown.spkiSha256);
    });
}

Result<std::optional<Level>, StoreFailure> TrustBook::floor(const QString &account, const HostName &host) const
{
    return m_floors.floor(account, host.ace());
}

Result<QList<Floor>, StoreFailure> TrustBook::floors(const QString &account) const
{
    return m_floors.floors(account);
}

Result<QList<FailedProof>, StoreFailure> TrustBook::failedProofs(const QString &account) const
{
    return m_proofs.all(account);
}

Result<bool, StoreFailure> TrustBook::hasReached(const QString &account, const HostName &host,
                                                 Encryption rung) const
{
    return m_floors.hasReached(account, host.ace(), rung);
}

Result<QList<JournalEntry>, StoreFailure> TrustBook::journal(const QString &account) const
{
    return m_journal.entries(account);
}

Result<void, StoreFailure> TrustBook::forget(const QString &account)
{
    return inTransaction(m_database, [&] {
        return m_pins.forget(account)
            .and_then([&] { return m_floors.forget(account); })
            .and_then([&] { return m_proofs.forget(account); })
            .and_then([&] { return m_lowerings.forget(account); })
            .and_then([&] { return m_journal.accountRemoved(account); });
    });
}

} // namespace Sealpost
