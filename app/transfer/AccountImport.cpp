#include "transfer/AccountImport.h"

#include "base/Clock.h"
#include "lowering/Lowerings.h"
#include "trust/ImportedReason.h"
#include "trust/Seal.h"
#include "trust/TrustBook.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Event = JournalEntry::Event;
using What = ImportLowering::What;

/// The lines since the account's last removal: those before it are of another account of the same name.
QList<JournalEntry> sinceRemoval(QList<JournalEntry> journal)
{
    for (qsizetype i = journal.size(); i > 0; --i) {
        if (journal.at(i - 1).event == Event::AccountRemoved)
            return journal.sliced(i);
    }
    return journal;
}

Result<AccountRecords, StoreFailure> recordsOf(const QString &account, Database &database, const TrustBook &book)
{
    const ReachStore reach(database);
    AccountRecords records;
    return book.pins(account)
        .and_then([&](const QList<Pin> &pins) {
            records.pins = pins;
            return book.floors(account);
        })
        .and_then([&](const QList<Floor> &floors) {
            records.floors = floors;
            return reach.verifiedKeys(account);
        })
        .and_then([&](const QList<VerifiedKey> &keys) {
            records.verifiedKeys = keys;
            return reach.rungs(account);
        })
        .and_then([&](const QList<ReachedRung> &rungs) {
            records.rungs = rungs;
            return book.failedProofs(account);
        })
        .and_then([&](const QList<FailedProof> &proofs) {
            records.failedProofs = proofs;
            return book.journal(account);
        })
        .map([&](const QList<JournalEntry> &journal) {
            records.journal = sinceRemoval(journal);
            return records;
        });
}

/// All of them in turn, until one fails.
template <typename Value, typename Put>
Result<void, StoreFailure> each(const QList<Value> &values, Put put)
{
    for (const Value &value : values) {
        if (const Result<void, StoreFailure> done = put(value); !done)
            return done;
    }
    return {};
}

/// Whether it is taken beside others that were pinned here for its host.
bool isOtherKey(const Pin &pin, const ImportPlan &plan)
{
    return std::ranges::any_of(plan.lowerings, [&](const ImportLowering &lowering) {
        return lowering.what == What::Key && lowering.host == pin.host && lowering.spkiSha256 == pin.spkiSha256;
    });
}

} // namespace

Result<AccountFile, StoreFailure> exportedAccount(const Account &account, Database &database, const TrustBook &book)
{
    return recordsOf(account.name, database, book).map([&](const AccountRecords &records) {
        AccountFile file{account, records};
        file.account.passwordCommand.clear();
        return file;
    });
}

AccountImport::AccountImport(Database &database, AccountStore &accounts, TrustBook &book, const Clock &clock)
    : m_database(database)
    , m_accounts(accounts)
    , m_book(book)
    , m_clock(clock)
{
}

Result<ImportPlan, StoreFailure> AccountImport::plan(const AccountFile &file) const
{
    const auto kept = m_accounts.find(file.account.name);
    if (!kept)
        return failure(kept.error());
    return recordsOf(*kept ? (*kept)->name : file.account.name, m_database, m_book)
        .map([&](const AccountRecords &here) { return planImport(file, *kept, here); });
}

AccountImport::Done AccountImport::carryOut(const ImportPlan &plan, const QString &reason)
{
    const QString why = reason.trimmed();
    if (!plan.lowerings.isEmpty() && why.isEmpty())
        return failure(StoreFailure{StoreFailure::Kind::Other, {}, u"no reason"_s});
    return Lowerings(m_accounts, m_book).save(plan.account, why, [&]() -> Done {
        const auto now = this->plan(plan.file);
        if (!now)
            return failure(now.error());
        return *now == plan ? write(plan, why)
                            : failure(StoreFailure{StoreFailure::Kind::Busy, plan.account.name, {}});
    });
}

AccountImport::Done AccountImport::write(const ImportPlan &plan, const QString &reason)
{
    JournalStore journal(m_database);
    ReachStore reach(m_database);
    return each(plan.added.journal, [&](const JournalEntry &entry) { return journal.add(entry); })
        .and_then([&] { return each(plan.added.pins, [&](const Pin &pin) { return put(pin, plan, reason); }); })
        .and_then([&] { return each(plan.added.floors, [&](const Floor &floor) { return put(floor, reason); }); })
        .and_then(
            [&] { return each(plan.added.verifiedKeys, [&](const VerifiedKey &key) { return reach.put(key); }); })
        .and_then(
            [&] { return each(plan.added.rungs, [&](const ReachedRung &reached) { return reach.put(reached); }); })
        .and_then(
            [&] { return each(plan.added.failedProofs, [&](const FailedProof &proof) { return put(proof); }); })
        .and_then([&] { return noteServer(plan, reason); });
}

/// The account goes to another server: that is journalled like what an account permits.
AccountImport::Done AccountImport::noteServer(const ImportPlan &plan, const QString &reason)
{
    if (std::ranges::find(plan.lowerings, What::Server, &ImportLowering::what) == plan.lowerings.end())
        return {};
    const QString host = plan.account.host.ace();
    return Journal(m_database, m_clock)
        .act(Event::PermissionWidened, plan.account.name, host, u"host="_s + host + u": "_s + reason);
}

AccountImport::Done AccountImport::put(const Pin &pin, const ImportPlan &plan, const QString &reason)
{
    const QString how = howName(pin.how);
    return PinStore(m_database).put(pin).and_then([&] {
        return Journal(m_database, m_clock)
            .pin(Event::Pinned, pin, importedReason(isOtherKey(pin, plan) ? how + u": "_s + reason : how));
    });
}

AccountImport::Done AccountImport::put(const FailedProof &proof)
{
    return ProofStore(m_database).put(proof).and_then([&] {
        return Journal(m_database, m_clock).act(Event::ProofFailed, proof.account, proof.host, importedReason({}));
    });
}

AccountImport::Done AccountImport::put(const Floor &floor, const QString &reason)
{
    FloorStore floors(m_database);
    const auto before = floors.floor(floor.account, floor.host);
    if (!before)
        return failure(before.error());
    return floors.put({floor.account, floor.host, floor.level, m_clock.now().toUTC()}).and_then([&] {
        return *before > floor.level ? lower(floor, **before, reason)
                                     : Journal(m_database, m_clock)
                                           .act(Event::FloorRaised, floor.account, floor.host,
                                                importedReason(levelName(floor.level)));
    });
}

/// With a step back, as any other.
AccountImport::Done AccountImport::lower(const Floor &floor, Level before, const QString &reason)
{
    return Journal(m_database, m_clock).act(Event::FloorLowered, floor.account, floor.host, reason).and_then([&] {
        return LoweringStore(m_database)
            .add({
                .time = m_clock.now().toUTC(),
                .what = Lowering::What::Floor,
                .account = floor.account,
                .host = floor.host,
                .before = levelName(before),
                .after = levelName(floor.level),
                .reason = reason,
            });
    });
}

} // namespace Sealpost
