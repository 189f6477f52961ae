#pragma once

namespace Sealpost {

/// How long a test waits for a key that is made from a passphrase (secrets/PassphraseKey.h): half a second as a
/// rule, and a minute under the sanitizers beside other work.
inline constexpr int keyPatience = 120'000; // ms

} // namespace Sealpost
