#pragma once

#include <QString>

namespace Sealpost {

/// A header field's text with its encoded words (RFC 2047) decoded; what is none stays as it is. What comes out may
/// hold any character, line ends too.
[[nodiscard]] QString decodedWords(const QString &field);

} // namespace Sealpost
