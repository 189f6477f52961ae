#pragma once

#include "foreign/ForeignAccount.h"

namespace Sealpost::Wording {

/// What is not taken over as it stands, and what to do about it, in a sentence or two.
[[nodiscard]] QString text(ForeignRemark remark);

[[nodiscard]] QString text(ForeignFailure failure);

} // namespace Sealpost::Wording
