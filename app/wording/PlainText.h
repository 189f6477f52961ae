#pragma once

#include <QString>

namespace Sealpost::Wording {

/// What a server, a certificate or a file calls itself, made fit to stand in a sentence: on one line, without
/// control and direction characters, at most `maxLength` characters.
[[nodiscard]] QString plain(const QString &foreign, qsizetype maxLength = 200);

} // namespace Sealpost::Wording
