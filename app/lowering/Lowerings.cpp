#include "lowering/Lowerings.h"

#include "accounts/Permission.h"
#include "trust/TrustBook.h"

#include <algorithm>

namespace Sealpost {

namespace {

using What = Lowering::What;

/// A new account of this name and server: what is permitted when nobody has said anything.
Account usual(const Account &account)
{
    return {.name = account.name, .identity = account.identity, .host = account.host};
}

Account before(const Lowering &lowering, const Account &account)
{
    return withPermission(account, lowering.permission, lowering.before);
}

/// A floor and a failed proof belong to a host, and an account may have moved to another one.
bool stands(const Lowering &lowering, const Account &account)
{
    if (lowering.what == What::Permission)
        return !weakenings(before(lowering, account), account).isEmpty();
    return lowering.host == account.host.ace();
}

QList<PermissionChange> changes(const QList<Weakening> &weakenings, const Account &from, const Account &to)
{
    QList<PermissionChange> found;
    for (const Weakening weakening : weakenings) {
        const QString permission = permissionOf(weakening);
        found += {permission, permissionValue(from, permission), permissionValue(to, permission)};
    }
    return found;
}

/// What `after` no longer permits. Another CA file in the place of one is no less than before.
QList<PermissionChange> narrowings(const Account &before, const Account &after)
{
    QList<PermissionChange> found = changes(weakenings(after, before), before, after);
    found.removeIf([&](const PermissionChange &change) {
        return !weakenings(before, withPermission(before, change.permission, change.after)).isEmpty();
    });
    return found;
}

/// What the account permits beyond the usual, and no row explains.
QList<Lowering> unexplained(const Account &account, const QList<Lowering> &explained)
{
    QList<Lowering> found;
    for (const PermissionChange &change : changes(weakenings(usual(account), account), usual(account), account)) {
        const bool isExplained = std::ranges::any_of(explained, [&](const Lowering &lowering) {
            return lowering.what == What::Permission && lowering.permission == change.permission;
        });
        if (!isExplained)
            found += {.account = account.name,
                      .host = account.host.ace(),
                      .permission = change.permission,
                      .before = change.before,
                      .after = change.after};
    }
    return found;
}

} // namespace

Lowerings::Lowerings(AccountStore &accounts, TrustBook &book)
    : m_accounts(accounts)
    , m_book(book)
{
}

Result<std::optional<Account>, StoreFailure> Lowerings::kept(const QString &name) const
{
    return m_accounts.load().map([&](const AccountStore::Contents &contents) -> std::optional<Account> {
        for (const Account &account : contents.accounts)
            if (account.name.compare(name, Qt::CaseInsensitive) == 0)
                return account;
        return std::nullopt;
    });
}

Result<QList<Weakening>, StoreFailure> Lowerings::weakeningsOf(const Account &after) const
{
    return kept(after.name).map([&](const std::optional<Account> &before) {
        return weakenings(before.value_or(usual(after)), after);
    });
}

Result<void, StoreFailure> Lowerings::save(const Account &after, const QString &reason)
{
    return save(after, reason, {});
}

Result<void, StoreFailure> Lowerings::save(const Account &after, const QString &reason,
                                           const std::function<Done()> &alongside)
{
    const auto known = kept(after.name);
    if (!known)
        return failure(known.error());
    const Account before = known->value_or(usual(after));
    PermissionEdit edit{.widened = changes(weakenings(before, after), before, after), .reason = reason};
    if (*known)
        edit.narrowed = narrowings(before, after);
    return keep(after, edit, {before, after}, alongside);
}

Result<QList<Lowering>, StoreFailure> Lowerings::standing(const Account &account) const
{
    return m_book.lowerings(account.name).map([&](QList<Lowering> all) {
        all.removeIf([&](const Lowering &lowering) { return !stands(lowering, account); });
        return all + unexplained(account, all);
    });
}

Result<void, StoreFailure> Lowerings::takeBack(const Lowering &lowering)
{
    return lowering.what == What::Permission ? takePermissionBack(lowering) : m_book.takeBack(lowering);
}

Result<void, StoreFailure> Lowerings::takePermissionBack(const Lowering &lowering)
{
    const auto account = kept(lowering.account);
    if (!account)
        return failure(account.error());
    if (!*account || !stands(lowering, **account))
        return {};
    const Account after = before(lowering, **account);
    const QString value = permissionValue(**account, lowering.permission);
    return keep(after, {.narrowed = {{lowering.permission, value, lowering.before}}}, {after});
}

/// An account that cannot be kept leaves no line in the journal. Should the program die between the two files, what
/// the account permits is still listed, as something that nobody gave a reason for.
Result<void, StoreFailure> Lowerings::keep(const Account &after, PermissionEdit edit,
                                           const QList<Account> &settledUnder,
                                           const std::function<Done()> &alongside)
{
    const auto rows = m_book.lowerings(after.name);
    if (!rows)
        return failure(rows.error());
    for (const Lowering &lowering : *rows) {
        const bool stood =
            std::ranges::all_of(settledUnder, [&](const Account &account) { return stands(lowering, account); });
        if (lowering.what == What::Permission && !stood)
            edit.settled += lowering.id;
    }
    if (!alongside && edit.widened.isEmpty() && edit.narrowed.isEmpty() && edit.settled.isEmpty())
        return m_accounts.save(after); // also where the journal cannot be written
    edit.account = after.name;
    edit.host = after.host.ace();
    return m_book.editPermissions(
        edit, [&] { return (alongside ? alongside() : Done()).and_then([&] { return m_accounts.save(after); }); });
}

} // namespace Sealpost
