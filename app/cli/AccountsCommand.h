#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"
#include "cli/KeepingCommand.h"

/// `account add | list | show | set | duplicate | move | remove | floor`.
namespace Sealpost::Cli::AccountsCommand {

[[nodiscard]] Answer<KeptChange> add(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> list(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> show(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<KeptChange> set(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> duplicate(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> move(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<KeptChange> remove(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> floor(OpenProfile &profile, const Arguments &arguments, Console &console);

} // namespace Sealpost::Cli::AccountsCommand
