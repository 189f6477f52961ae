#pragma once

#include <QString>

namespace Sealpost {

/// A subject where people read it: on one line and of no more than so many characters, or that there is none.
[[nodiscard]] QString shownSubject(const QString &subject, qsizetype most);

} // namespace Sealpost
