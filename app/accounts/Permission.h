#pragma once

#include "accounts/Weakening.h"

/// What an account permits and demands of its server, one option at a time: by the options' names on the command
/// line, with their values there, which are also the keys and values of accounts.ini.
namespace Sealpost {

[[nodiscard]] QString permissionOf(Weakening weakening); ///< the option that weakens so: "consent", "strict-pin", …

[[nodiscard]] QString permissionValue(const Account &account, const QString &permission); ///< "none", "yes", a path
[[nodiscard]] Account withPermission(const Account &account, const QString &permission, const QString &value);

} // namespace Sealpost
