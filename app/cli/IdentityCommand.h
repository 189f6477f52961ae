#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"
#include "cli/OpenProfile.h"

/// `account identity list | add | set | remove | first`.
namespace Sealpost::Cli::IdentityCommand {

[[nodiscard]] Answer<ExitCode> list(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> add(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> set(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> remove(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> first(OpenProfile &profile, const Arguments &arguments, Console &console);

} // namespace Sealpost::Cli::IdentityCommand
