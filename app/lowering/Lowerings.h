#pragma once

#include "accounts/AccountStore.h"
#include "accounts/Weakening.h"
#include "trust/Lowering.h"

#include <functional>

namespace Sealpost {

class TrustBook;

/// What makes accounts less safe (TRUST §5): kept with a reason, listed while it stands, taken back without one.
///
/// An account that is kept through it leaves its traces in the journal; one that was edited by hand does not, but
/// what it permits is listed all the same.
class Lowerings
{
public:
    using Done = Result<void, StoreFailure>;

    Lowerings(AccountStore &accounts, TrustBook &book);

    /// In which ways the account, once kept, is less safe than what is kept of it now; than a new one, if it is
    /// new.
    [[nodiscard]] Result<QList<Weakening>, StoreFailure> weakeningsOf(const Account &after) const;

    /// Keeps the account. Where that makes it less safe an empty reason is a failure.
    [[nodiscard]] Done save(const Account &after, const QString &reason = {});
    /// The same, and in the same transaction what else is written to the database with it: all of it or nothing.
    [[nodiscard]] Done save(const Account &after, const QString &reason, const std::function<Done()> &alongside);

    /// What was lowered for this account and still is, the latest first; at the end what it permits without a word
    /// of when and why (no time, no reason).
    [[nodiscard]] Result<QList<Lowering>, StoreFailure> standing(const Account &account) const;

    /// As it was before: one step, at once.
    [[nodiscard]] Done takeBack(const Lowering &lowering);

private:
    [[nodiscard]] Result<std::optional<Account>, StoreFailure> kept(const QString &name) const;
    [[nodiscard]] Done takePermissionBack(const Lowering &lowering);
    [[nodiscard]] Done keep(const Account &after, PermissionEdit edit, const QList<Account> &settledUnder,
                            const std::function<Done()> &alongside = {});

    AccountStore &m_accounts;
    TrustBook &m_book;
};

} // namespace Sealpost
