#pragma once

#include "discovery/Discovery.h"

#include <QJsonObject>

/// What `account discover` reports: the servers, the best first, and what each source said.
namespace Sealpost::Cli {

[[nodiscard]] QJsonObject discoveryJson(const Address &address, const Discovery &discovery);
[[nodiscard]] QString discoveryText(const Address &address, const Discovery &discovery);

} // namespace Sealpost::Cli
