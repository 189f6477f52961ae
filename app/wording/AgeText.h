#pragma once

#include <QString>

QT_FORWARD_DECLARE_CLASS(QDateTime)

namespace Sealpost::Wording {

/// How long ago something was: "3 minutes ago". Empty from a day on: then a date says it better. A clock that was
/// set back makes it no older than now.
[[nodiscard]] QString ago(const QDateTime &then, const QDateTime &now);

/// How old the check of a line is: "tested 3 minutes ago".
[[nodiscard]] QString checkedAgo(const QDateTime &checked, const QDateTime &now);

} // namespace Sealpost::Wording
