#pragma once

#include "submission/LineReport.h"

namespace Sealpost {

/// What a whole bar stands for where the ladder is drawn: the slowest rung, but never less than a second, so that
/// what was quick looks quick.
[[nodiscard]] inline std::chrono::milliseconds ladderScale(const QList<RungAttempt> &attempts)
{
    std::chrono::milliseconds slowest = std::chrono::seconds(1);
    for (const RungAttempt &attempt : attempts)
        slowest = std::max(slowest, attempt.took);
    return slowest;
}

} // namespace Sealpost
