#pragma once

#include <QString>

namespace Sealpost::Wording {

/// In its own direction, whatever stands around it: between FSI and PDI (UAX #9, X5c).
[[nodiscard]] inline QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

} // namespace Sealpost::Wording
