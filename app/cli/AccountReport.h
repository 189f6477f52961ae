#pragma once

#include "accounts/Account.h"

#include <QJsonObject>

namespace Sealpost::Cli {

/// {"name","address","display_name","host","smtps_port",…}: the keys are the options' names; a port that is off and
/// a timeout and a wish for copies that are the default are null.
[[nodiscard]] QJsonObject accountJson(const Account &account);

/// The same for people, one thing a line.
[[nodiscard]] QString accountText(const Account &account);

} // namespace Sealpost::Cli
