#pragma once

#include <QString>

QT_FORWARD_DECLARE_CLASS(QFileDevice)

namespace Sealpost {

/// Whether the system's error number means that there is no room: no space, a quota, a limit on the size of a file.
[[nodiscard]] bool isWantOfSpace(int systemError);

/// Whether that is why the last operation on the file failed, or wrote less than it was given. Qt has an error for
/// no space alone, calls it by the same name as too many open files, and gives none for a write that ended short.
[[nodiscard]] bool failedForWantOfSpace(const QFileDevice &file);

/// Whether so little as a page of a database finds no room in the folder: for what fails without saying why. Writes
/// it, and takes it away again.
[[nodiscard]] bool isOutOfSpace(const QString &folder);

} // namespace Sealpost
