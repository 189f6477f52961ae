#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"
#include "cli/OpenProfile.h"

/// `settings show | set KEY VALUE`. A line of settings.ini that makes no sense is told on standard error.
namespace Sealpost::Cli::SettingsCommand {

[[nodiscard]] Answer<ExitCode> show(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> set(OpenProfile &profile, const Arguments &arguments, Console &console);

} // namespace Sealpost::Cli::SettingsCommand
