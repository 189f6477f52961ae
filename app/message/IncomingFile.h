#pragma once

#include "message/SpooledMessage.h"

#include <optional>

QT_FORWARD_DECLARE_CLASS(QFile)
QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace Sealpost {

/// Reads `source` to its end into `file`, which can then be read more than once. Octets stay as they are; only the
/// line with which an mbox file begins goes.
[[nodiscard]] std::optional<MessageFailure> copyIncoming(QIODevice &source, QFile &file);

} // namespace Sealpost
