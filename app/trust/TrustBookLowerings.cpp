#include "trust/TrustBook.h"

#include "base/Clock.h"
#include "store/Transaction.h"
#include "trust/PinRemoval.h"
#include "trust/Seal.h"

// What makes an account less safe: never without a reason, and each with a step back, which needs none.

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Event = JournalEntry::Event;
using What = Lowering::What;

StoreFailure noReason()
{
    return {StoreFailure::Kind::Other, {}, u"no reason"_s};
}

QString nameOf(std::optional<Level> level)
{
    return level ? levelName(*level) : QString();
}

QString valueText(const PermissionChange &change)
{
    return change.permission + u'=' + change.after;
}

} // namespace

Result<void, StoreFailure> TrustBook::lowerFloor(const QString &account, const HostName &host,
                                                 std::optional<Level> level, const QString &reason)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return failure(noReason());
    return inTransaction(m_database, [&]() -> Done {
        const auto current = m_floors.floor(account, host.ace());
        if (!current)
            return failure(current.error());
        if (*current <= level)
            return {};
        const QDateTime now = m_clock.now().toUTC();
        const auto lowered =
            level ? m_floors.put({account, host.ace(), *level, now}) : m_floors.remove(account, host.ace());
        return lowered.and_then([&] { return m_journal.act(Event::FloorLowered, account, host.ace(), why); })
            .and_then([&] {
                return m_lowerings.add({
                    .time = now,
                    .what = What::Floor,
                    .account = account,
                    .host = host.ace(),
                    .before = nameOf(*current),
                    .after = nameOf(level),
                    .reason = why,
                });
            });
    });
}

Result<void, StoreFailure> TrustBook::forgiveFailedProof(const QString &account, const HostName &host,
                                                         const QString &reason)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return failure(noReason());
    return inTransaction(m_database, [&]() -> Done {
        const auto since = m_proofs.failedSince(account, host.ace());
        if (!since)
            return failure(since.error());
        if (!*since)
            return {};
        return m_proofs.remove(account, host.ace())
            .and_then([&] { return m_journal.act(Event::ProofForgiven, account, host.ace(), why); })
            .and_then([&] {
                return m_lowerings.add({
                    .time = m_clock.now().toUTC(),
                    .what = What::Proof,
                    .account = account,
                    .host = host.ace(),
                    .before = (*since)->toString(Qt::ISODateWithMs),
                    .reason = why,
                });
            });
    });
}

Result<void, StoreFailure> TrustBook::editPermissions(const PermissionEdit &edit,
                                                      const std::function<Result<void, StoreFailure>()> &keep)
{
    const QString why = edit.reason.trimmed();
    if (!edit.widened.isEmpty() && why.isEmpty())
        return failure(noReason());
    return inTransaction(m_database, [&]() -> Done {
        Done done;
        for (const qint64 id : edit.settled)
            done = done.and_then([&] { return m_lowerings.remove(id); });
        for (const PermissionChange &change : edit.widened)
            done = done.and_then([&] { return widen(edit, change, why); });
        for (const PermissionChange &change : edit.narrowed)
            done = done.and_then([&] {
                return m_journal.act(Event::PermissionNarrowed, edit.account, edit.host, valueText(change));
            });
        return done.and_then(keep);
    });
}

TrustBook::Done TrustBook::widen(const PermissionEdit &edit, const PermissionChange &change, const QString &why)
{
    return m_journal.act(Event::PermissionWidened, edit.account, edit.host, valueText(change) + u": "_s + why)
        .and_then([&] {
            return m_lowerings.add({
                .time = m_clock.now().toUTC(),
                .what = What::Permission,
                .account = edit.account,
                .host = edit.host,
                .permission = change.permission,
                .before = change.before,
                .after = change.after,
                .reason = why,
            });
        });
}

Result<int, StoreFailure> TrustBook::unpin(const TrustTerms &terms, const std::optional<Fingerprint> &spki,
                                           const QString &reason)
{
    const QString why = reason.trimmed();
    return inTransaction(m_database, [&]() -> Result<int, StoreFailure> {
        const auto lowers = lowersByUnpinning(terms, spki);
        const auto all = m_pins.pins(terms.account);
        if (!lowers || !all)
            return failure(lowers ? all.error() : lowers.error());
        if (*lowers && why.isEmpty())
            return failure(noReason());
        int removed = 0;
        for (const Pin &pin : *all) {
            if (spki && pin.spkiSha256 != *spki)
                continue;
            const auto gone = removePin(pin, Event::Unpinned, why);
            if (!gone)
                return failure(gone.error());
            ++removed;
        }
        return removed;
    });
}

Result<bool, StoreFailure> TrustBook::lowersByUnpinning(const TrustTerms &terms,
                                                        const std::optional<Fingerprint> &spki) const
{
    const auto all = m_pins.pins(terms.account);
    if (!all)
        return failure(all.error());
    for (const Pin &pin : *all) {
        const auto host = HostName::parse(pin.host); // also one that the account has left, and may come back to
        if (!host || (spki && pin.spkiSha256 != *spki))
            continue;
        TrustTerms there = terms;
        there.host = *host;
        const auto record = recordOf(there);
        if (!record)
            return failure(record.error());
        QList<Pin> left = record->pins;
        left.removeIf([&](const Pin &one) { return !spki || one.spkiSha256 == *spki; });
        if (letsStrangersIn(there, *record, left))
            return true;
    }
    return false;
}

Result<QList<Lowering>, StoreFailure> TrustBook::lowerings(const QString &account) const
{
    const auto all = m_lowerings.all(account);
    if (!all)
        return failure(all.error());
    QList<Lowering> standing;
    for (const Lowering &lowering : *all) {
        const auto doesStand = stands(lowering);
        if (!doesStand)
            return failure(doesStand.error());
        if (*doesStand)
            standing += lowering;
    }
    return standing;
}

Result<void, StoreFailure> TrustBook::takeBack(const Lowering &lowering)
{
    Q_ASSERT(lowering.what != What::Permission);
    return inTransaction(m_database, [&]() -> Done {
        const auto doesStand = stands(lowering);
        if (!doesStand)
            return failure(doesStand.error());
        if (!*doesStand)
            return {};
        return (lowering.what == What::Floor ? restoreFloor(lowering) : rememberProof(lowering)).and_then([&] {
            return dropSettled(lowering.account, lowering.host);
        });
    });
}

Result<bool, StoreFailure> TrustBook::stands(const Lowering &lowering) const
{
    switch (lowering.what) {
    case What::Floor:
        return m_floors.floor(lowering.account, lowering.host).map([&](std::optional<Level> current) {
            return current < levelNamed(lowering.before);
        });
    case What::Proof:
        return m_proofs.failedSince(lowering.account, lowering.host).map([](const auto &since) { return !since; });
    case What::Permission:
        return true;
    }
    Q_UNREACHABLE();
}

TrustBook::Done TrustBook::dropSettled(const QString &account, const QString &host)
{
    const auto all = m_lowerings.all(account);
    if (!all)
        return failure(all.error());
    for (const Lowering &lowering : *all) {
        const auto doesStand = stands(lowering);
        if (!doesStand)
            return failure(doesStand.error());
        if (*doesStand || lowering.host != host)
            continue;
        if (const auto gone = m_lowerings.remove(lowering.id); !gone)
            return gone;
    }
    return {};
}

TrustBook::Done TrustBook::restoreFloor(const Lowering &lowering)
{
    const auto level = levelNamed(lowering.before);
    Q_ASSERT(level); // or it would not stand
    return m_floors.put({lowering.account, lowering.host, *level, m_clock.now().toUTC()}).and_then([&] {
        return m_journal.act(Event::FloorRestored, lowering.account, lowering.host, lowering.before);
    });
}

TrustBook::Done TrustBook::rememberProof(const Lowering &lowering)
{
    const auto since = QDateTime::fromString(lowering.before, Qt::ISODateWithMs);
    return m_proofs.put({lowering.account, lowering.host, since}).and_then([&] {
        return m_journal.act(Event::ProofRemembered, lowering.account, lowering.host, {});
    });
}

} // namespace Sealpost
