#include "accounts/TemporaryFolder.h"

#include <QDir>
#include <QUuid>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lockSuffix = ".lock"_L1;

/// For the holder of its lock. The lock's file goes last: without it nobody would look for the folder again.
bool remove(const QString &folder)
{
    // removeRecursively() would follow a link.
    const bool gone = QFileInfo(folder).isSymLink() ? QFile::remove(folder) : QDir(folder).removeRecursively();
    return gone && QFile::remove(folder + lockSuffix);
}

void sweep(const QString &all)
{
    const QFileInfoList locks = QDir(all).entryInfoList({u"*.lock"_s}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &found : locks) {
        const auto lock = FileLock::onLeft(found.filePath());
        if (lock)
            (void)remove(found.filePath().chopped(lockSuffix.size())); // what stays is for the next sweep
    }
}

} // namespace

TemporaryFolder::TemporaryFolder(const Profile &profile)
    : m_profile(profile)
{
    if (const auto all = profile.temporaryFolders())
        sweep(*all);
}

TemporaryFolder::~TemporaryFolder()
{
    if (m_lock)
        (void)remove(m_path);
}

Result<QString, StoreFailure> TemporaryFolder::path()
{
    if (m_lock)
        return m_path;
    const auto all = m_profile.temporaryFolders();
    if (!all)
        return failure(all.error());
    // A sweeping process may lock the new file before this one does; it will not be so quick time after time.
    for (int attempt = 0; attempt < 3 && !m_lock; ++attempt) {
        m_path = u"%1/%2"_s.arg(*all, QUuid::createUuid().toString(QUuid::WithoutBraces));
        m_lock = FileLock::onNew(m_path + lockSuffix);
    }
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (m_lock && QDir().mkdir(m_path, ownerOnly))
        return m_path;
    m_lock.reset(); // the file, if there is one, is for the next sweep
    return failure(StoreFailure{StoreFailure::Kind::CannotOpen, *all, {}});
}

} // namespace Sealpost
