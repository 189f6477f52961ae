#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"
#include "cli/OpenProfile.h"

namespace Sealpost::Cli {

/// --password-stdin, of the commands that log in.
[[nodiscard]] QCommandLineOption passwordOption();

/// The account as it is to go on with. With --password-stdin its password is read from standard input now, counts
/// instead of the account's command, and is kept for this run only; without a user name it then logs in as its
/// address.
[[nodiscard]] Answer<Account> accountToLogIn(OpenProfile &profile, const Account &account,
                                             const Arguments &arguments, Console &console);

} // namespace Sealpost::Cli
