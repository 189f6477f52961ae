#pragma once

#include "trust/Certificate.h"

namespace Sealpost {

/// Whether its authority promised that a server staples a word of OCSP to this certificate ("must-staple": RFC
/// 7633, status_request among the TLS features). Without that word such a certificate counts for nothing: whoever
/// uses it after it was revoked leaves the word out.
[[nodiscard]] bool demandsStaple(const Certificate &certificate);

} // namespace Sealpost
