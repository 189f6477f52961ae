#pragma once

#include "accounts/Account.h"

#include <QJsonArray>

namespace Sealpost::Cli {

/// {"address","display_name","reply_to","organization","signature","sent_copy"} each, the first one first; no
/// Reply-To, and a wish for copies that is the default, are null.
[[nodiscard]] QJsonArray identitiesJson(const Account &account);

/// The same for people: what is set, one thing a line, a signature by its first line.
[[nodiscard]] QString identitiesText(const Account &account);

} // namespace Sealpost::Cli
