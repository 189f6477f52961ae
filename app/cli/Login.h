#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"
#include "cli/OpenProfile.h"

namespace Sealpost::Cli {

/// --passphrase-stdin, --password-stdin, --proxy-password-stdin and --certificate-passphrase-stdin, of the commands
/// that log in. Of several each takes a line of standard input, in this order.
[[nodiscard]] QList<QCommandLineOption> loginOptions();

/// The account as it is to go on with. With --password-stdin its password is read from standard input now, counts
/// instead of the account's command, and is kept for this run only; without a user name it then logs in as its
/// address. What the way to the server needs is read and kept likewise.
[[nodiscard]] Answer<Account> accountToLogIn(OpenProfile &profile, const Account &account,
                                             const Arguments &arguments, Console &console);

} // namespace Sealpost::Cli
