#pragma once

#include "trust/JournalEntry.h"

#include <QJsonArray>

namespace Sealpost::Wording {

/// The journal for programs (DESIGN §5): machine words, never translated, times in UTC.
[[nodiscard]] QJsonArray journalJson(const QList<JournalEntry> &entries);

} // namespace Sealpost::Wording
