#pragma once

#include "accounts/AccountStore.h"
#include "accounts/Weakening.h"
#include "foreign/ForeignAccount.h"

namespace Sealpost {

class TrustBook;

/// Whether the commands that gave another program its passwords are run here too.
enum class PasswordCommands { LeftOut, TakenOver };

/// What becomes of the accounts of another program's file, before it is done.
struct ForeignPlan {
    /// An account that is added, and in which ways it permits more than a new one does.
    struct Step {
        ForeignAccount found;
        QList<Weakening> weaker;
    };

    QList<Step> added;
    QStringList taken; ///< names of those that are left out: an account of this name is here, broken or not

    [[nodiscard]] QList<Weakening> weaker() const; ///< of all, each once; a person permits them, and says why
    [[nodiscard]] bool hasCommands() const;        ///< that a person has to agree to
};

/// What was done of it.
struct ForeignResult {
    QList<ForeignAccount> imported;
    std::optional<StoreFailure> failure; ///< after those: the rest was not saved
};

/// Takes the accounts of another mail program into a profile. What is here is left alone.
class ForeignImport
{
public:
    ForeignImport(AccountStore &accounts, TrustBook &book);

    /// A name counts once: of two accounts in the file that have one the first is added.
    [[nodiscard]] Result<ForeignPlan, StoreFailure> plan(const QList<ForeignAccount> &found) const;

    /// One after the other, as each is an entry of its own. Where the plan has something weaker an empty reason is
    /// a failure, and nothing is saved.
    [[nodiscard]] ForeignResult carryOut(const ForeignPlan &plan, PasswordCommands commands,
                                         const QString &reason = {});

private:
    AccountStore &m_accounts;
    TrustBook &m_book;
};

} // namespace Sealpost
