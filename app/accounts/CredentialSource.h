#pragma once

#include "accounts/Account.h"
#include "base/Result.h"

#include <QObject>

#include <functional>

namespace Sealpost {

enum class CredentialFailure {
    NoneStored,    ///< no command, nothing typed
    CommandFailed, ///< not found, non-zero exit, over its time, or it printed nothing
    Declined,      ///< the person was asked and gave none
};

/// Where passwords come from. Asked only after a verdict lets one leave.
class CredentialSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Answer = std::function<void(Result<Smtp::Credentials, CredentialFailure>)>;

    /// Answers once, later, unless `asker` is gone by then.
    virtual void ask(const Account &account, QObject *asker, Answer answer) = 0;

    /// The server did not take what was given: what is remembered is forgotten, so that the person is asked.
    virtual void rejected(const Account &account) = 0;
};

} // namespace Sealpost
