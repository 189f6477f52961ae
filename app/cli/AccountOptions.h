#pragma once

#include "accounts/Account.h"
#include "cli/Arguments.h"

namespace Sealpost::Cli {

/// The options of `account add` and `account set`.
[[nodiscard]] QList<QCommandLineOption> accountOptions();

/// A new account of these options: an address and a host are needed. With a password and no user name it logs in as
/// its address.
[[nodiscard]] Answer<Account> newAccount(const QString &name, const Arguments &arguments);

/// The account with the options that were given in place of what it had.
[[nodiscard]] Answer<Account> changedAccount(const Account &account, const Arguments &arguments);

} // namespace Sealpost::Cli
