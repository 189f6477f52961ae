#pragma once

#include "base/Result.h"
#include "store/StoreFailure.h"

#include <QByteArray>

/// Files that have reached the disk when a call returns, which takes as long as the disk takes.
namespace Sealpost {

/// The octets of a file, or the names in a folder.
[[nodiscard]] Result<void, StoreFailure> syncPath(const QString &path);

/// A new file (0600) with these octets, synced; its name is synced with its folder. Fails if there is one already,
/// and leaves none behind where it fails.
[[nodiscard]] Result<void, StoreFailure> writeSynced(const QString &path, const QByteArray &octets);

/// A file (0600) with these octets in the place of the one that was there, if one was: whole or not at all. Synced,
/// and its name with its folder.
[[nodiscard]] Result<void, StoreFailure> replaceSynced(const QString &path, const QByteArray &octets);

/// Gives a file another name in the same file system, in one step; what bore that name is gone.
[[nodiscard]] Result<void, StoreFailure> moveFile(const QString &from, const QString &to);

} // namespace Sealpost
