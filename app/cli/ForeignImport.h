#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"
#include "cli/OpenProfile.h"
#include "foreign/ForeignAccount.h"

namespace Sealpost::Cli {

/// Adds the accounts of another mail program. One whose name is taken here is left alone, and named.
[[nodiscard]] Answer<ExitCode> importForeign(OpenProfile &profile, const QList<ForeignAccount> &accounts,
                                             const Arguments &arguments, Console &console);

} // namespace Sealpost::Cli
