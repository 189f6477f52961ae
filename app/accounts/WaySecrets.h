#pragma once

#include "base/Secret.h"

namespace Sealpost {

/// What the way to a server needs before the server can be asked for anything. Empty: none is known, which is no
/// failure: the proxy, or the file of the certificate, says whether there has to be one.
struct WaySecrets {
    Secret proxyPassword;
    Secret certificatePassphrase;
    bool mayHavePassphrase = false; ///< none is known, since the store of passwords is locked
};

} // namespace Sealpost
