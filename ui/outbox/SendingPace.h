#pragma once

#include <QDateTime>
#include <QString>

namespace Sealpost {

/// How far a message on its way has come, and how long it still takes at the rate that it had so far.
struct SendingPace {
    QDateTime since;
    qint64 sent = 0; ///< octets
    qint64 all = 0;

    /// What takes less than a second needs no progress: it would only flicker.
    [[nodiscard]] bool isWorthShowing(const QDateTime &now) const;

    /// "3 MB of 10 MB · 1 MB/s · 7 s left"
    [[nodiscard]] QString text(const QDateTime &now) const;
};

} // namespace Sealpost
