#pragma once

#include "cli/Command.h"

/// `send`: SendFilesCommand where --message names whole messages, else SendDraftCommand.
namespace Sealpost::Cli::SendCommand {

[[nodiscard]] CommandForm form();
[[nodiscard]] std::unique_ptr<Command> make(const Arguments &arguments, Console &console);

} // namespace Sealpost::Cli::SendCommand
