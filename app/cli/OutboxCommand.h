#pragma once

#include "cli/Command.h"

/// `outbox …`: what waits, and what a person decides about it.
namespace Sealpost::Cli::OutboxCommand {

[[nodiscard]] std::vector<CommandEntry> table();

} // namespace Sealpost::Cli::OutboxCommand
