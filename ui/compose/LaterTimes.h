#pragma once

#include <QDateTime>
#include <QString>

namespace Sealpost {

/// A time that a message may be sent at, as a menu offers it.
struct LaterTime {
    QString name; ///< "Tomorrow morning, 08:00"
    QDateTime time;
};

/// Each is in the future, and local; what would be twice, or is too near, is left out.
[[nodiscard]] QList<LaterTime> laterTimes(const QDateTime &now);

} // namespace Sealpost
