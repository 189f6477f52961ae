#pragma once

#include "smtp/Reply.h"

namespace Sealpost::Wording {

/// What an enhanced status code means (RFC 3463, and what IANA has registered since), as one sentence; that it is
/// for good or for now is the recipient's status, not said here.
///
/// A detail that is not registered is what its subject is. Empty: the code says nothing beyond success or failure.
[[nodiscard]] QString text(const Smtp::EnhancedCode &code);

} // namespace Sealpost::Wording
