#pragma once

#include "accounts/Account.h"
#include "submission/LineReport.h"

namespace Sealpost {

/// Whether a message may be put into the outbox without a person being asked first.
enum class Readiness {
    Go,           ///< it leaves, or waits there for what only needs time
    Wait,         ///< the line is still being opened
    TypePassword, ///< nobody has given one yet, or the server did not take it: the report's failure says which
    Unlock,       ///< what is stored is locked
    Authorize,    ///< the provider has to permit it, in the browser
    MendAccount,  ///< what the account says of its login, its proxy or its certificate does not do
    ReviewLine,   ///< nothing may leave over this line: what is said about the line says why
};

/// `wantsPassword`: the line stands, and a person has to type one for it.
[[nodiscard]] Readiness readinessOf(const LineReport &report, const Account &account, bool wantsPassword);

} // namespace Sealpost
