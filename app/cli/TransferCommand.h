#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"
#include "cli/OpenProfile.h"

/// `account export | import`.
namespace Sealpost::Cli::TransferCommand {

[[nodiscard]] Answer<ExitCode> exportAccount(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> importAccount(OpenProfile &profile, const Arguments &arguments, Console &console);

} // namespace Sealpost::Cli::TransferCommand
