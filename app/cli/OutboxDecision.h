#pragma once

#include "cli/Console.h"
#include "cli/OpenOutbox.h"

/// What a person decides about messages of the outbox. Each refuses what would not be right for the message's
/// state.
namespace Sealpost::Cli::OutboxDecision {

// What is to be delivered now, for DeliverCommand.

/// All that waits, and be it for a person, and all that was not tried yet and whose time has come.
[[nodiscard]] Answer<QList<EntryId>> run(OpenProfile &profile, OpenOutbox &outbox, const Arguments &arguments,
                                         Console &console);
/// One: held, waiting or refused.
[[nodiscard]] Answer<QList<EntryId>> retry(OpenProfile &profile, OpenOutbox &outbox, const Arguments &arguments,
                                           Console &console);
/// One that is uncertain.
[[nodiscard]] Answer<QList<EntryId>> sendAgain(OpenProfile &profile, OpenOutbox &outbox, const Arguments &arguments,
                                               Console &console);

// What is done at once, for QuickCommand.

[[nodiscard]] Answer<ExitCode> countAsSent(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> cancel(OpenProfile &profile, const Arguments &arguments, Console &console);
[[nodiscard]] Answer<ExitCode> reschedule(OpenProfile &profile, const Arguments &arguments, Console &console);

} // namespace Sealpost::Cli::OutboxDecision
