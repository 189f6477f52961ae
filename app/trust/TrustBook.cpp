#include "trust/TrustBook.h"

#include "base/Clock.h"
#include "store/Transaction.h"
#include "trust/Seal.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Event = JournalEntry::Event;

/// When a pin was last seen is of interest by the day: a busy line does not write at each connection.
constexpr qint64 secondsBetweenSightings = 60 * 60;

/// In a review nothing was to be sent, so that nothing is refused.
bool isRefusal(const Verdict &verdict, Occasion occasion)
{
    return occasion == Occasion::Sending && verdict.message == MessageUse::Waits &&
           verdict.password == PasswordUse::Never;
}

/// "compared", or "compared: what the person typed".
QString howAndWhy(const Pin &pin, const QString &typed)
{
    const QString how = howName(pin.how);
    return typed.isEmpty() ? how : how + u": "_s + typed;
}

/// Level 2 says where a message stays, not how well it is protected: it is no floor (TRUST §1).
bool isFloor(Level level)
{
    return level != Level::Blocked && level != Level::Local;
}

} // namespace

TrustBook::TrustBook(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_pins(database)
    , m_floors(database)
    , m_proofs(database)
    , m_lowerings(database)
    , m_journal(database, clock)
{
}

Result<Verdict, StoreFailure> TrustBook::judgeTls(const TrustTerms &terms, const PeerCertificate &peer,
                                                  Occasion occasion)
{
    return inTransaction(m_database, [&]() -> Result<Verdict, StoreFailure> {
        const auto record = recordOf(terms);
        if (!record)
            return failure(record.error());
        const Certificate &leaf = peer.leaf();
        const Verdict verdict = judge(factsOfTls(terms, *record, peer, occasion));
        return m_journal.sight(terms, leaf)
            .and_then([&] { return noteSeen(pinOf(record->pins, leaf.spkiSha256)); })
            .and_then([&] { return noteVerdict(terms, &leaf, verdict, occasion); })
            .map([&] { return verdict; });
    });
}

Result<Verdict, StoreFailure> TrustBook::judgePlain(const TrustTerms &terms, Occasion occasion)
{
    return inTransaction(m_database, [&]() -> Result<Verdict, StoreFailure> {
        const auto record = recordOf(terms);
        if (!record)
            return failure(record.error());
        const Verdict verdict = judge(factsOfPlain(terms, *record, occasion));
        return noteVerdict(terms, nullptr, verdict, occasion).map([&] { return verdict; });
    });
}

Result<void, StoreFailure> TrustBook::recordVerdict(const TrustTerms &terms, const Verdict &verdict,
                                                    Occasion occasion)
{
    return inTransaction(m_database, [&] { return noteVerdict(terms, nullptr, verdict, occasion); });
}

TrustBook::Done TrustBook::noteVerdict(const TrustTerms &terms, const Certificate *shown, const Verdict &verdict,
                                       Occasion occasion)
{
    return isRefusal(verdict, occasion) ? m_journal.refusal(terms, shown, verdict) : Done();
}

Result<void, StoreFailure> TrustBook::recordAccepted(const TrustTerms &terms, const Endpoint &endpoint,
                                                     const Verdict &verdict,
                                                     const std::optional<PeerCertificate> &peer)
{
    Q_ASSERT(verdict.level && verdict.message == MessageUse::Goes);
    const Certificate *leaf = peer ? &peer->leaf() : nullptr;
    return inTransaction(m_database, [&]() -> Done {
        const auto record = recordOf(terms);
        if (!record)
            return failure(record.error());
        return m_journal.acceptance(terms, leaf, *verdict.level)
            .and_then([&] { return raiseFloor(terms, *record, *verdict.level); })
            .and_then([&] { return leaf ? learnKey(terms, *record, verdict, *leaf) : Done(); })
            .and_then([&] { return m_floors.putReached(terms.account, terms.host.ace(), endpoint.encryption); });
    });
}

Result<void, StoreFailure> TrustBook::recordFailedProof(const TrustTerms &terms,
                                                        const std::optional<PeerCertificate> &peer)
{
    return inTransaction(m_database, [&] {
        const QString host = terms.host.ace();
        return m_proofs.put({terms.account, host, m_clock.now().toUTC()})
            .and_then([&] { return m_journal.failedProof(terms, peer ? &peer->leaf() : nullptr); })
            .and_then([&] { return dropSettled(terms.account, host); });
    });
}

Result<ServerRecord, StoreFailure> TrustBook::recordOf(const TrustTerms &terms) const
{
    const QString host = terms.host.ace();
    const auto pins = m_pins.pins(terms.account, host);
    if (!pins)
        return failure(pins.error());
    const auto floor = m_floors.floor(terms.account, host);
    if (!floor)
        return failure(floor.error());
    const auto failedSince = m_proofs.failedSince(terms.account, host);
    if (!failedSince)
        return failure(failedSince.error());
    return m_floors.keyLastVerified(terms.account, host).map([&](const std::optional<Fingerprint> &key) {
        return ServerRecord{*pins, *floor, key, failedSince->has_value()};
    });
}

TrustBook::Done TrustBook::raiseFloor(const TrustTerms &terms, const ServerRecord &record, Level level)
{
    if (!isFloor(level) || record.floor >= level)
        return {};
    const QString host = terms.host.ace();
    return m_floors.put({terms.account, host, level, m_clock.now().toUTC()})
        .and_then([&] { return m_journal.act(Event::FloorRaised, terms.account, host, levelName(level)); })
        .and_then([&] { return dropSettled(terms.account, host); });
}

TrustBook::Done TrustBook::learnKey(const TrustTerms &terms, const ServerRecord &record, const Verdict &verdict,
                                    const Certificate &shown)
{
    if (verdict.decision == Decision::R6 && record.pins.isEmpty()) {
        const QDateTime now = m_clock.now().toUTC();
        return putPin({
            .account = terms.account,
            .host = terms.host.ace(),
            .spkiSha256 = shown.spkiSha256,
            .certificateSha256 = shown.sha256,
            .how = Pin::How::Unseen,
            .since = now,
            .lastSeen = now,
        });
    }
    if (verdict.level != Level::Verified)
        return {};
    return m_floors.putKeyLastVerified(terms.account, terms.host.ace(), shown.spkiSha256).and_then([&] {
        return verdict.decision == Decision::R3 ? retirePins(record.pins, shown.spkiSha256, Pin::How::Unseen)
                                                : Done();
    });
}

// A pin that was compared yields to a comparison only.
TrustBook::Done TrustBook::retirePins(const QList<Pin> &pins, const Fingerprint &newKey, Pin::How how)
{
    for (const Pin &pin : pins) {
        const bool yields = how == Pin::How::Compared || pin.how == Pin::How::Unseen;
        if (!yields || pin.spkiSha256 == newKey)
            continue;
        const auto retired = removePin(pin, Event::PinRetired);
        if (!retired)
            return retired;
    }
    return {};
}

TrustBook::Done TrustBook::noteSeen(const std::optional<Pin> &pin)
{
    const QDateTime now = m_clock.now().toUTC();
    if (!pin || (pin->lastSeen.isValid() && pin->lastSeen.secsTo(now) < secondsBetweenSightings))
        return {};
    Pin seen = *pin;
    seen.lastSeen = now;
    return m_pins.put(seen);
}

TrustBook::Done TrustBook::putPin(const Pin &pin)
{
    return m_pins.put(pin).and_then([&] { return m_journal.pin(Event::Pinned, pin, howAndWhy(pin, pin.note)); });
}

TrustBook::Done TrustBook::removePin(const Pin &pin, Event event, const QString &reason)
{
    return m_pins.remove(pin).and_then([&] { return m_journal.pin(event, pin, howAndWhy(pin, reason)); });
}

} // namespace Sealpost
