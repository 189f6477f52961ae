#pragma once

#include "cli/OpenProfile.h"

namespace Sealpost::Cli {

struct GivenFile {
    QString path;
    QString note; ///< that stays with the pin
};

/// `trust pin NAME --file CERT`: pins the key of a certificate that the person has, and looks at no server.
[[nodiscard]] Answer<ExitCode> pinFile(OpenProfile &profile, const Account &account, const GivenFile &given,
                                       Console &console);

} // namespace Sealpost::Cli
