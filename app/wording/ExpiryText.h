#pragma once

#include "submission/LineReport.h"

namespace Sealpost::Wording {

/// That the certificate which the account shows of its own expires soon, or has: "… expires in 12 days." From 30
/// days before on; empty earlier. Days are those of the calendar here.
[[nodiscard]] QString expiryText(const QDateTime &end, const QDateTime &now);

/// The same at the time of a check.
[[nodiscard]] QString expiryText(const LineReport &report);

} // namespace Sealpost::Wording
