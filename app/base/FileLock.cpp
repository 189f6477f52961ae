#include "base/FileLock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace Sealpost {

std::optional<FileLock> FileLock::onNew(const QString &path)
{
    return on(path, O_CREAT | O_EXCL);
}

std::optional<FileLock> FileLock::onKept(const QString &path)
{
    return on(path, O_CREAT);
}

std::optional<FileLock> FileLock::onLeft(const QString &path)
{
    return on(path, 0);
}

std::optional<FileLock> FileLock::on(const QString &path, int further)
{
    // O_RDWR: where flock() is made of fcntl() locks (NFS), an exclusive one needs a file open for writing.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | further, S_IRUSR | S_IWUSR);
    FileLock lock(descriptor);
    return descriptor >= 0 && lock.take() ? std::optional(std::move(lock)) : std::nullopt;
}

/// A file without a name was removed by whoever held the lock before: between its open() and its flock().
bool FileLock::take() const
{
    struct stat file = {};
    return ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(m_descriptor, &file) == 0 && file.st_nlink > 0;
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace Sealpost
