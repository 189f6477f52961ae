#pragma once

#include "submission/LineReport.h"

#include <QJsonObject>

/// What `trust chain` reports (DESIGN §5): every certificate that the server showed, leaf first. The report has a
/// peer.
namespace Sealpost::Cli {

[[nodiscard]] QJsonObject chainJson(const LineReport &report, const QDateTime &now);
[[nodiscard]] QString chainText(const LineReport &report, const QDateTime &now);

} // namespace Sealpost::Cli
