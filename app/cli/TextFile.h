#pragma once

#include "cli/CommandFailure.h"

#include <QIODevice>

namespace Sealpost::Cli {

/// A text in UTF-8, read to its end: of a file, or for "-" of standard input. `option` is who wants it, for the
/// sentence. Octets that are no UTF-8 are a failure, not replaced in silence.
[[nodiscard]] Answer<QString> readText(const QString &option, const QString &path, QIODevice &input);
[[nodiscard]] Answer<QString> readText(const QString &option, QIODevice &source);

} // namespace Sealpost::Cli
