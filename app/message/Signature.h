#pragma once

#include <QString>

namespace Sealpost {

/// The signature of a message stands below its text, after a line "-- " (RFC 3676 §4.3). Lines end with line feeds.
///
/// The text with the signature below it, an empty line between the two; without a signature as it is.
[[nodiscard]] QString signedText(const QString &text, const QString &signature);

/// The text with the signature `now` in the place of `before`; either may be empty, for none. What somebody wrote
/// stays: where the signature is not, or not any more, as it was before, the text is as it was.
[[nodiscard]] QString resignedText(const QString &text, const QString &before, const QString &now);

} // namespace Sealpost
