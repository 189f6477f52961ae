#pragma once

#include "trust/PeerCertificate.h"

namespace Sealpost::Wording {

/// Who vouches for a server, and whether it was this computer that was told to believe them: not a sentence. Empty:
/// nobody does.
[[nodiscard]] QString anchorText(const PeerCertificate &peer);

} // namespace Sealpost::Wording
