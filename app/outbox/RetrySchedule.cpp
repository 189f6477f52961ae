#include "outbox/RetrySchedule.h"

#include <algorithm>
#include <array>

namespace Sealpost {

std::chrono::minutes waitAfter(int tries)
{
    using std::chrono::minutes;
    static constexpr std::array waits{minutes(1), minutes(2), minutes(5), minutes(15), minutes(30), minutes(60)};
    const auto last = static_cast<int>(waits.size());
    return waits[static_cast<std::size_t>(std::clamp(tries, 1, last) - 1)];
}

} // namespace Sealpost
