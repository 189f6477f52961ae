#pragma once

#include "submission/LineReport.h"

namespace Sealpost::Wording {

/// What a person asks the server's operator for, and what the operator types to answer it.
///
/// On the server itself: over the network the answer could come from whoever is in the way.
struct FingerprintRequest {
    QString fromTheServer; ///< a shell command: asks the running server
    QString fromTheFile;   ///< a shell command: reads the certificate's file
    QString message;       ///< ready to be sent or read out
};

[[nodiscard]] FingerprintRequest fingerprintRequest(const LineReport &report);

} // namespace Sealpost::Wording
