#pragma once

#include "accounts/Profile.h"

namespace Sealpost {

/// The local socket at which the windows of a profile can be reached.
///
/// It lies in the profile's folder, which is nobody else's. Where its path would be too long for a socket, it lies
/// among the person's runtime files, named after both.
[[nodiscard]] QString launchAddress(const Profile &profile);

} // namespace Sealpost
