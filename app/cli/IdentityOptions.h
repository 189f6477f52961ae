#pragma once

#include "accounts/Identity.h"
#include "cli/Arguments.h"

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace Sealpost::Cli {

/// The options of `account identity add` and `set`.
[[nodiscard]] QList<QCommandLineOption> identityOptions();

/// A new identity of these options and of the operand behind the account's name: one of the two has its address.
[[nodiscard]] Answer<Identity> newIdentity(const Arguments &arguments, QIODevice &input);

/// The identity with the options that were given in place of what it had. `input` is read only if one of them says
/// so.
[[nodiscard]] Answer<Identity> changedIdentity(const Identity &identity, const Arguments &arguments,
                                               QIODevice &input);

} // namespace Sealpost::Cli
