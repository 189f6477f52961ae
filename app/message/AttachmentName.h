#pragma once

#include <QString>

namespace Sealpost {

/// The name of an attachment, from whatever somebody calls it: no folders, no control or direction characters, at
/// most 255 octets, never empty, "." or "..". It names a file in any folder.
[[nodiscard]] QString attachmentName(QString given);

} // namespace Sealpost
