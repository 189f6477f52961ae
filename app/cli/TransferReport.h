#pragma once

#include "cli/Console.h"
#include "transfer/ImportPlan.h"

#include <QJsonArray>
#include <QJsonObject>

/// What an import does, for programs and for people.
namespace Sealpost::Cli {

/// [{"what","host","before","after","spki_sha256","sentence"}]: "what" is "floor", "key", "server", or the name of
/// the account's option; what does not apply is null.
[[nodiscard]] QJsonArray importLoweringsJson(const QList<ImportLowering> &lowerings);
[[nodiscard]] QString importLoweringsText(const QList<ImportLowering> &lowerings); ///< one a line

/// Nothing was imported, because that would make this less safe and nobody has permitted it.
[[nodiscard]] ExitCode refuseLowering(const QList<ImportLowering> &lowerings, Console &console);

/// {"account","new","pins","floors","verified_keys","rungs_reached","failed_proofs","journal","lowered"}: how many
/// of each were written.
[[nodiscard]] QJsonObject importJson(const ImportPlan &plan);
[[nodiscard]] QString importText(const ImportPlan &plan);

} // namespace Sealpost::Cli
