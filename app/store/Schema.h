#pragma once

#include "store/Database.h"

#include <QList>
#include <QStringList>

namespace Sealpost {

/// The statements that bring a profile from one version of the schema to the next.
using SchemaStep = QStringList;

/// All steps, oldest first. A step that has been released is never changed: the next change is a step at the end.
[[nodiscard]] QList<SchemaStep> schemaSteps();

/// Takes the steps that this profile has not taken yet (its user_version says how many it has), all or none.
///
/// A profile that has taken more steps than there are comes from a newer Sealpost and is left alone.
[[nodiscard]] Result<void, StoreFailure> migrate(Database &database, const QString &path,
                                                 const QList<SchemaStep> &steps);

} // namespace Sealpost
