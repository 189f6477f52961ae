#pragma once

#include "message/Draft.h"
#include "outbox/Entry.h"

namespace Sealpost {

/// "Sent to 3 recipients · Verified"
[[nodiscard]] QString sentText(const Entry &entry);

/// "“Plans” to ann@example.org and 2 more"
[[nodiscard]] QString shownMessage(const Draft &draft);

/// "ann@example.org and 2 more": the first of so many.
[[nodiscard]] QString recipientsText(const QString &first, int all);

/// Attachments that are not there any more.
[[nodiscard]] QString missingText(const QStringList &names);

} // namespace Sealpost
