#pragma once

#include "store/StoreFailure.h"

QT_FORWARD_DECLARE_CLASS(QSqlError)

namespace Sealpost {

/// What kind of failure SQLite's result code means.
[[nodiscard]] StoreFailure storeFailureOf(const QSqlError &error, const QString &path);

} // namespace Sealpost
