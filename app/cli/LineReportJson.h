#pragma once

#include "submission/LineReport.h"

#include <QJsonObject>

namespace Sealpost::Cli {

/// What `check` reports (DESIGN §5). What is not known is null.
[[nodiscard]] QJsonObject lineReportJson(const LineReport &report);

/// {"level","decision","rung"}: what of a line stands in the report of a message too.
[[nodiscard]] QJsonObject verdictJson(const LineReport &report);

} // namespace Sealpost::Cli
