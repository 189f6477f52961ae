#pragma once

#include "accounts/Identity.h"
#include "message/Draft.h"

namespace Sealpost {

/// The draft as this identity sends it: From, and where the draft says nothing else Reply-To and Organization.
/// The signature belongs to the text, which is the person's.
[[nodiscard]] Draft asSentBy(const Identity &identity, Draft draft);

/// A message that this identity sent, less what asSentBy() adds anew: another identity would add its own.
[[nodiscard]] Draft asWrittenBy(const Identity &identity, Draft draft);

} // namespace Sealpost
