#pragma once

#include <QString>

namespace Sealpost {

/// A stranger's text as it may be shown: at most `maxLength` characters, the rest cut off with "…"; control
/// characters, line ends, bidi overrides and other invisible marks replaced by U+FFFD, so that what is read is what
/// stands there.
[[nodiscard]] QString shownText(const QString &text, qsizetype maxLength);

} // namespace Sealpost
