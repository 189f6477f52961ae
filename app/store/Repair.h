#pragma once

#include "base/Result.h"
#include "store/StoreFailure.h"

#include <QStringList>

namespace Sealpost {

/// What became of a database that was damaged.
struct Repair {
    QString aside;    ///< where the damaged file is kept, with all that can still be got out of it by hand
    QStringList lost; ///< the tables that could not be read to their end: the new database has nothing of them

    friend bool operator==(const Repair &, const Repair &) = default;
};

/// Keeps the damaged database at `path` aside and makes a new one with the tables that can still be read.
///
/// For a process that knows that no other one repairs the same database. Whoever has it open goes on with the
/// damaged file.
[[nodiscard]] Result<Repair, StoreFailure> repairDatabase(const QString &path);

} // namespace Sealpost
