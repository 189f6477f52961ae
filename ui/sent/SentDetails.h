#pragma once

#include "outbox/SentMessage.h"

namespace Sealpost {

/// All recipients, when, over what kind of line if that is known, and its Message-ID: a line each, plain text.
[[nodiscard]] QString detailsOf(const SentMessage &message);

/// "Plans for May.eml": the subject, as far as a file can be called so.
[[nodiscard]] QString fileNameFor(const SentMessage &message);

} // namespace Sealpost
