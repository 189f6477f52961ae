#pragma once

#include <QDate>

namespace Sealpost {

/// The day (UTC) on which this program was made, or that of its sources where a build is reproducible
/// (SOURCE_DATE_EPOCH). No true clock says an earlier one.
[[nodiscard]] QDate buildDate();

} // namespace Sealpost
