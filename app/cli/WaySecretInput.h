#pragma once

#include "accounts/Account.h"
#include "cli/Arguments.h"
#include "cli/Console.h"

namespace Sealpost::Cli {

using Secrets = QList<std::pair<QString, Secret>>; ///< by their SecretName

/// --proxy-password-stdin and --certificate-passphrase-stdin: what the way to a server needs.
[[nodiscard]] QList<QCommandLineOption> waySecretOptions();

/// What they say to be on standard input, a line each in this order. That the account has nothing to open with it
/// is a usage failure.
[[nodiscard]] Answer<Secrets> waySecrets(const Account &account, const Arguments &arguments, Console &console);

} // namespace Sealpost::Cli
