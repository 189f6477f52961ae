#include "foreign/ForeignImport.h"

#include "lowering/Lowerings.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

ForeignAccount withCommand(ForeignAccount found)
{
    found.account.passwordCommand = found.passwordCommand;
    found.remarks.removeAll(ForeignRemark::PasswordCommand);
    return found;
}

/// Names that are not free any more.
QStringList namesIn(const AccountStore::Contents &here)
{
    QStringList names = here.broken;
    for (const Account &account : here.accounts)
        names += account.name;
    return names;
}

} // namespace

QList<Weakening> ForeignPlan::weaker() const
{
    QList<Weakening> all;
    for (const Step &step : added)
        for (const Weakening weakening : step.weaker)
            if (!all.contains(weakening))
                all += weakening;
    return all;
}

bool ForeignPlan::hasCommands() const
{
    return std::ranges::any_of(added, [](const Step &step) { return !step.found.passwordCommand.isEmpty(); });
}

ForeignImport::ForeignImport(AccountStore &accounts, TrustBook &book)
    : m_accounts(accounts)
    , m_book(book)
{
}

Result<ForeignPlan, StoreFailure> ForeignImport::plan(const QList<ForeignAccount> &found) const
{
    const auto here = m_accounts.load();
    if (!here)
        return failure(here.error());
    QStringList names = namesIn(*here);
    ForeignPlan plan;
    for (const ForeignAccount &account : found) {
        if (names.contains(account.account.name, Qt::CaseInsensitive)) {
            plan.taken += account.account.name;
            continue;
        }
        const auto weaker = Lowerings(m_accounts, m_book).weakeningsOf(account.account);
        if (!weaker)
            return failure(weaker.error());
        plan.added += {account, *weaker};
        names += account.account.name;
    }
    return plan;
}

ForeignResult ForeignImport::carryOut(const ForeignPlan &plan, PasswordCommands commands, const QString &reason)
{
    ForeignResult done;
    if (!plan.weaker().isEmpty() && reason.trimmed().isEmpty()) {
        done.failure = StoreFailure{StoreFailure::Kind::Other, {}, u"no reason"_s};
        return done;
    }
    for (const ForeignPlan::Step &step : plan.added) {
        const ForeignAccount wanted =
            commands == PasswordCommands::TakenOver ? withCommand(step.found) : step.found;
        if (const auto saved = Lowerings(m_accounts, m_book).save(wanted.account, reason); !saved) {
            done.failure = saved.error();
            break;
        }
        done.imported += wanted;
    }
    return done;
}

} // namespace Sealpost
