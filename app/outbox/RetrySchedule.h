#pragma once

#include <chrono>

namespace Sealpost {

/// How long a message waits for its next try, after so many tries that came to nothing for now (RFC 5321 §4.5.4.1).
///
/// 1, 2, 5, 15, 30, 60 minutes, then each hour; there is no last one. `tries` counts from 1.
[[nodiscard]] std::chrono::minutes waitAfter(int tries);

} // namespace Sealpost
