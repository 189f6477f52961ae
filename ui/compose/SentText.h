#pragma once

#include "message/Draft.h"
#include "outbox/Entry.h"

namespace Sealpost {

/// "Sent to 3 recipients · Verified"
[[nodiscard]] QString sentText(const Entry &entry);

/// "“Plans” to ann@example.org and 2 more"
[[nodiscard]] QString shownMessage(const Draft &draft);

/// Attachments that are not there any more.
[[nodiscard]] QString missingText(const QStringList &names);

} // namespace Sealpost
