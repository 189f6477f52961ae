#pragma once

#include "accounts/Account.h"
#include "accounts/WaySecrets.h"
#include "base/Result.h"

#include <QObject>

#include <functional>

namespace Sealpost {

enum class CredentialFailure {
    NoneStored,    ///< no command, nothing typed, nothing in the store
    Locked,        ///< the store of passwords has to be opened first
    NotAuthorized, ///< OAuth 2: never authorised, or no longer
    Unreachable,   ///< OAuth 2: the provider gives no answer now; later may succeed
    CommandFailed, ///< not found, non-zero exit, over its time, or it printed nothing
    Declined,      ///< the person was asked and gave none
};

/// Where passwords come from. For the account's own it is asked only after a verdict lets one leave.
class CredentialSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Answer = std::function<void(Result<Smtp::Credentials, CredentialFailure>)>;

    /// Answers once, later, unless `asker` is gone by then.
    virtual void ask(const Account &account, QObject *asker, Answer answer) = 0;

    /// Before there is a line. Fails with Locked alone. Answers once, later or at once, unless `asker` is gone by
    /// then.
    using WayAnswer = std::function<void(Result<WaySecrets, CredentialFailure>)>;
    virtual void askForWay(const Account &account, QObject *asker, WayAnswer answer) = 0;

    /// The server did not take `refused`, which was given: if that is what is remembered it is forgotten, so that
    /// the person is asked. Another line may have found out before, and there may be another one already.
    virtual void rejected(const Account &account, const Secret &refused) = 0;

    /// Whether the next answer is another than `refused`, without a person: a login is worth one more try.
    [[nodiscard]] virtual bool hasAnother(const Account &account, const Secret &refused) const = 0;
};

} // namespace Sealpost
