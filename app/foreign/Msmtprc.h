#pragma once

#include "foreign/ForeignAccount.h"

#include "base/Result.h"

namespace Sealpost {

/// The accounts of a configuration of msmtp (msmtp(1), "CONFIGURATION FILES"): ~/.msmtprc. `defaults` and what an
/// account takes from others are followed; files that it includes or names (aliases, logs) are not.
[[nodiscard]] Result<QList<ForeignAccount>, ForeignFailure> accountsOfMsmtprc(const QByteArray &octets);

} // namespace Sealpost
