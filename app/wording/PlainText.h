#pragma once

#include "trust/ShownText.h"

namespace Sealpost::Wording {

/// What a server, a file or a person calls something, made fit to stand in a sentence.
[[nodiscard]] inline QString plain(const QString &foreign, qsizetype maxLength = 200)
{
    return shownText(foreign, maxLength);
}

} // namespace Sealpost::Wording
