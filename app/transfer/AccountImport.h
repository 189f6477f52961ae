#pragma once

#include "accounts/AccountStore.h"
#include "transfer/ImportPlan.h"

namespace Sealpost {

class Clock;
class Database;
class TrustBook;

/// The account as it can move: with what is remembered of its servers since it was last removed.
[[nodiscard]] Result<AccountFile, StoreFailure> exportedAccount(const Account &account, Database &database,
                                                                const TrustBook &book);

/// Takes accounts from elsewhere into a profile: planned first, then done as a whole or not at all.
class AccountImport
{
public:
    AccountImport(Database &database, AccountStore &accounts, TrustBook &book, const Clock &clock);

    /// The account of the file's name here, if there is one, is what it is merged with.
    [[nodiscard]] Result<ImportPlan, StoreFailure> plan(const AccountFile &file) const;

    /// Where the plan lowers something an empty reason is a failure. So is what changed here since it was made
    /// (Busy): a person has permitted what the plan says, and nothing else.
    ///
    /// What is here is not edited: a pin that was compared stays so, the journal gets lines of its own.
    [[nodiscard]] Result<void, StoreFailure> carryOut(const ImportPlan &plan, const QString &reason = {});

private:
    using Done = Result<void, StoreFailure>;

    [[nodiscard]] Done write(const ImportPlan &plan, const QString &reason);
    [[nodiscard]] Done noteServer(const ImportPlan &plan, const QString &reason);
    [[nodiscard]] Done put(const Pin &pin, const ImportPlan &plan, const QString &reason);
    [[nodiscard]] Done put(const FailedProof &proof);
    [[nodiscard]] Done put(const Floor &floor, const QString &reason);
    [[nodiscard]] Done lower(const Floor &floor, Level before, const QString &reason);

    Database &m_database;
    AccountStore &m_accounts;
    TrustBook &m_book;
    const Clock &m_clock;
};

} // namespace Sealpost
