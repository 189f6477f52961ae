#pragma once

#include "accounts/Account.h"

#include <QJsonValue>

namespace Sealpost::Cli {

/// {"provider","authorization_endpoint","token_endpoint","scope","client_id"}; null: it does not log in so.
[[nodiscard]] QJsonValue oauthJson(const Account &account);

/// The same for people, on one line; empty: it does not log in so.
[[nodiscard]] QString oauthText(const Account &account);

} // namespace Sealpost::Cli
