#pragma once

#include "cli/OpenProfile.h"

namespace Sealpost::Cli {

/// `trust pin NAME --file CERT`: pins the key of a certificate that the person has, and looks at no server.
[[nodiscard]] Answer<ExitCode> pinFile(OpenProfile &profile, const Account &account, const QString &path,
                                       Console &console);

} // namespace Sealpost::Cli
