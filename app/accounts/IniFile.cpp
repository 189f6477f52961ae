#include "accounts/IniFile.h"

#include "base/DiskSpace.h"
#include "store/SyncedFile.h"

#include <QFile>
#include <QLockFile>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFile = 4 * 1024 * 1024; // far beyond what a person writes
constexpr int lockWait = 3000;              // ms; a write takes a few

StoreFailure failureOf(StoreFailure::Kind kind, const QFileDevice &file)
{
    return {failedForWantOfSpace(file) ? StoreFailure::Kind::Full : kind, file.fileName(), file.errorString()};
}

/// Held from reading to writing, so that no change of another process is lost.
Result<void, StoreFailure> acquire(QLockFile &lock, const QString &path)
{
    if (lock.tryLock(lockWait))
        return {};
    const bool busy = lock.error() == QLockFile::LockFailedError;
    return failure(StoreFailure{busy ? StoreFailure::Kind::Busy : StoreFailure::Kind::ReadOnly, path, {}});
}

} // namespace

Result<IniText, StoreFailure> IniFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return IniText();
    if (!file.open(QIODevice::ReadOnly))
        return failure(failureOf(StoreFailure::Kind::CannotOpen, file));
    const QByteArray octets = file.read(maxFile + 1);
    if (octets.size() > maxFile)
        return failure(StoreFailure{StoreFailure::Kind::Corrupt, m_path, {}});
    return IniText::parse(QString::fromUtf8(octets));
}

Result<bool, StoreFailure> IniFile::change(const Edit &edit)
{
    QLockFile lock(m_path + ".lock"_L1);
    return acquire(lock, m_path).and_then([&] { return read(); }).and_then([&](IniText ini) {
        if (!edit(ini))
            return Result<bool, StoreFailure>(false);
        return write(ini).map([] { return true; });
    });
}

Result<void, StoreFailure> IniFile::write(const IniText &ini)
{
    return replaceSynced(m_path, ini.text().toUtf8());
}

} // namespace Sealpost
