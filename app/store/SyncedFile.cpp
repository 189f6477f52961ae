#include "store/SyncedFile.h"

#include "base/DiskSpace.h"

#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace Sealpost {

namespace {

using Kind = StoreFailure::Kind;

StoreFailure failureOf(int systemError, const QString &path)
{
    const auto kind = [systemError] {
        if (isWantOfSpace(systemError))
            return Kind::Full;
        if (systemError == EROFS)
            return Kind::ReadOnly;
        return systemError == ENOENT || systemError == EACCES ? Kind::CannotOpen : Kind::Other;
    };
    return {kind(), path, qt_error_string(systemError)};
}

StoreFailure failureOf(const QFileDevice &file, Kind kind = Kind::CannotOpen)
{
    return {failedForWantOfSpace(file) ? Kind::Full : kind, file.fileName(), file.errorString()};
}

} // namespace

Result<void, StoreFailure> syncPath(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return failure(failureOf(errno, path));
    const bool synced = ::fsync(handle) == 0;
    const int why = errno;
    ::close(handle);
    if (!synced)
        return failure(failureOf(why, path));
    return {};
}

Result<void, StoreFailure> writeSynced(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner))
        return failure(failureOf(file));
    Result<void, StoreFailure> written;
    if (file.write(octets) != octets.size())
        written = failure(failureOf(file));
    else if (::fsync(file.handle()) != 0)
        written = failure(failureOf(errno, path));
    if (!written)
        file.remove();
    return written;
}

/// QSaveFile syncs the octets; that the name stands for the new ones is in the folder. It takes a part for the
/// whole where the disk becomes full in the middle.
Result<void, StoreFailure> replaceSynced(const QString &path, const QByteArray &octets)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(failureOf(file, Kind::ReadOnly));
    const bool isWhole = file.write(octets) == octets.size() && file.flush();
    if (!isWhole || !file.commit())
        return failure(failureOf(file, Kind::Other));
    return syncPath(QFileInfo(path).path());
}

Result<void, StoreFailure> moveFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure(failureOf(errno, to));
    return {};
}

} // namespace Sealpost
