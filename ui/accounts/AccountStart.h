#pragma once

#include "accounts/Account.h"
#include "base/Secret.h"
#include "discovery/Candidate.h"

#include <optional>

namespace Sealpost {

/// What is known of a new account before it is one.
struct AccountStart {
    enum class Login { Password, Provider };

    QString displayName;
    QString address; ///< as it was typed
    Secret password;
    PasswordKeeping keeping = PasswordKeeping::Asked; ///< of it
    std::optional<Candidate> server;                  ///< that was found, and may be used
    Login login = Login::Password;                    ///< the server's provider gives a token, in the browser
};

} // namespace Sealpost
