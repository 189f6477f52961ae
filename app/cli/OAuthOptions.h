#pragma once

#include "accounts/Account.h"
#include "cli/Arguments.h"

namespace Sealpost::Cli {

/// Of `account add` and `account set`: where the account's tokens come from (OAuth 2).
[[nodiscard]] QList<QCommandLineOption> oauthOptions();

/// Takes them into the account, which then proves itself by a token. A failure names what is missing, or what
/// contradicts another way to log in.
[[nodiscard]] Answer<void> takeAuthorization(const Arguments &arguments, Account &account);

/// "google", "microsoft", "own"; empty: none.
[[nodiscard]] QString providerWord(const Account &account);

} // namespace Sealpost::Cli
