#pragma once

#include "ui/compose/ComposeSeed.h"

#include <optional>

namespace Sealpost {

/// Reads a `mailto:` link (RFC 6068). Empty if it is none.
///
/// to, cc, bcc, subject and body are taken, each in UTF-8 after percent-decoding; `+` is a plus (§5). Encoded words
/// in a subject are decoded (§5, §6.3); no control character but the body's line ends and tabs is left. Everything
/// else is ignored (§4, §7): above all, a link may not attach a file of this computer.
[[nodiscard]] std::optional<ComposeSeed> readMailtoLink(const QString &link);

} // namespace Sealpost
