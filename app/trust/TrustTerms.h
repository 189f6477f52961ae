#pragma once

#include "base/Consent.h"
#include "base/HostName.h"

namespace Sealpost {

/// What an account says about trust: the part of it that judging needs.
struct TrustTerms {
    QString account; ///< its name: pins, floors and journal are kept for each account
    HostName host;   ///< as the person typed or approved it
    Consent consent = Consent::None;
    bool localException = true;
    bool strictPin = false;
    bool veryOldServer = false;
    bool plainPasswordOverUnverified = false;
};

} // namespace Sealpost
