#pragma once

#include "trust/Lowering.h"

#include <QJsonArray>
#include <QJsonObject>

/// What was made less safe and may be taken back, for programs and for people.
namespace Sealpost::Cli {

[[nodiscard]] QString whatName(const Lowering &lowering); ///< "floor", "proof", or the name of the account's option

[[nodiscard]] QJsonObject loweringJson(const Lowering &lowering);
[[nodiscard]] QJsonArray loweringsJson(const QList<Lowering> &lowerings);
[[nodiscard]] QString loweringsText(const QList<Lowering> &lowerings); ///< empty: there is none

} // namespace Sealpost::Cli
