#pragma once

#include <QString>

#include <optional>

namespace Sealpost {

/// How a value stands in an INI file: as it is where that reads back to the same, else in double quotes.
[[nodiscard]] QString quotedIfNeeded(const QString &value);

/// The value that was written; empty if a quote does not end or an escape is none.
[[nodiscard]] std::optional<QString> unquoted(const QString &written);

} // namespace Sealpost
