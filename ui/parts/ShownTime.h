#pragma once

#include <QString>

QT_FORWARD_DECLARE_CLASS(QDateTime)

namespace Sealpost {

/// Day and time of here, as this locale writes them in short. An invalid time has none to show: empty.
[[nodiscard]] QString shownTime(const QDateTime &time);

} // namespace Sealpost
