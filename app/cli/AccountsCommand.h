#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"
#include "cli/OpenProfile.h"

/// `account add | list | show | set | duplicate | move | remove | floor`.
namespace Sealpost::Cli::AccountsCommand {

[[nodiscard]] Answer<ExitCode> add(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> list(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> show(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> set(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> duplicate(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> move(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> remove(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> floor(OpenProfile &profile, const Arguments &arguments, Console &console);

} // namespace Sealpost::Cli::AccountsCommand
