#pragma once

#include <QByteArray>
#include <QString>

namespace Sealpost {

/// What a person wrote as text/plain; format=flowed; delsp=no (RFC 3676): UTF-8 with CRLF line ends.
///
/// Paragraphs are broken at spaces into lines of at most 78 characters. Quoted lines (">") and the signature's
/// "-- " stay as they are, words are never broken. White space at line ends, which would mean "goes on", goes.
/// A NUL, which no RFC 5322 text may hold, becomes U+FFFD: it shows that something was there.
[[nodiscard]] QByteArray flowedText(const QString &text);

/// `text` with every line end (CR, LF, CRLF) as CRLF, one at its end, and NUL as U+FFFD; otherwise as it is.
[[nodiscard]] QByteArray linesOf(const QString &text);

} // namespace Sealpost
