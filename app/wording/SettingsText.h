#pragma once

#include "accounts/IniText.h"

/// What is wrong in settings.ini, in people's words: the window and the command line say the same.
namespace Sealpost::Wording {

[[nodiscard]] QString badLine(const IniLine &line);
[[nodiscard]] QString badLines(const QList<IniLine> &lines); ///< one sentence a line

} // namespace Sealpost::Wording
