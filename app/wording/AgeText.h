#pragma once

#include <QString>

QT_FORWARD_DECLARE_CLASS(QDateTime)

namespace Sealpost::Wording {

/// How old the check of a line is: "checked 3 minutes ago". A clock that was set back makes it no older than now.
[[nodiscard]] QString checkedAgo(const QDateTime &checked, const QDateTime &now);

} // namespace Sealpost::Wording
