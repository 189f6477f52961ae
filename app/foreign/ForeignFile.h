#pragma once

#include "foreign/ForeignAccount.h"

#include "base/Result.h"

namespace Sealpost {

/// The accounts in a file of another program, whichever of those that are known it is of: Thunderbird's prefs.js or
/// a configuration of msmtp. `overrides` is the cert_override.txt that lies beside a prefs.js, if there is one.
[[nodiscard]] Result<QList<ForeignAccount>, ForeignFailure> foreignAccounts(const QByteArray &octets,
                                                                            const QByteArray &overrides);

} // namespace Sealpost
