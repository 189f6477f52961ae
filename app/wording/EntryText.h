#pragma once

#include "outbox/OutboxStore.h"

/// What waits in the outbox, in people's words: the window and the command line say the same.
namespace Sealpost::Wording {

/// "Waiting": what stands in a column.
[[nodiscard]] QString stateWord(EntryState state);

/// Why it is where it is, and when it goes on by itself or who has to act: in the present, times in local time.
[[nodiscard]] QString sentence(const EntrySummary &entry, const QDateTime &now);

/// With Waiting: when it goes on by itself, or that it waits for a person.
[[nodiscard]] QString nextTryText(const EntrySummary &entry, const QDateTime &now);

/// "at 14:30", "tomorrow at 08:00", "on Sunday, 3 May 2026 at 08:00": local, and as the locale writes them.
[[nodiscard]] QString timeText(const QDateTime &when, const QDateTime &now);

} // namespace Sealpost::Wording
