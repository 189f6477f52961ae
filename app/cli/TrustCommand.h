#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"
#include "cli/OpenProfile.h"

/// `trust list | show | unpin | forgive | journal`; `trust pin` is PinCommand.
namespace Sealpost::Cli::TrustCommand {

[[nodiscard]] Answer<ExitCode> list(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> show(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> unpin(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> forgive(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> journal(OpenProfile &profile, const Arguments &arguments, Console &console);

} // namespace Sealpost::Cli::TrustCommand
