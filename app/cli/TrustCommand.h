#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"
#include "cli/OpenProfile.h"

/// `trust list | show | unpin | forgive | restore | journal`; `trust pin` is PinCommand.
namespace Sealpost::Cli::TrustCommand {

[[nodiscard]] Answer<ExitCode> list(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> show(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> unpin(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> forgive(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> restore(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> journal(OpenProfile &profile, const Arguments &arguments, Console &console);

/// Takes back what was made less safe last: `what` is "floor", "proof" or an account's option; empty: whatever it
/// is.
[[nodiscard]] Answer<Lowering> restoreLatest(OpenProfile &profile, const Account &account, const QString &what);

} // namespace Sealpost::Cli::TrustCommand
