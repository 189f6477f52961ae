#include "accounts/Profile.h"

#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// Where a folder is, or would be.
QString nearestFolder(const QString &folder)
{
    const QFileInfo wanted(folder);
    return wanted.exists() || wanted.isRoot() ? folder : nearestFolder(wanted.path());
}

StoreFailure::Kind whyNotMade(const QString &folder)
{
    const QStorageInfo disk(nearestFolder(folder));
    return disk.isReadOnly() ? StoreFailure::Kind::ReadOnly : StoreFailure::Kind::CannotOpen;
}

Result<QString, StoreFailure> makePrivate(const QString &folder)
{
    // mkpath() gives the last folder the umask's mode; until it is narrowed below there is nothing in it.
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly))
        return failure(StoreFailure{whyNotMade(folder), folder, {}});
    return folder;
}

} // namespace

QString Profile::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/sealpost"_L1;
}

Result<Profile, StoreFailure> Profile::open(const QString &folder)
{
    return makePrivate(QDir(folder).absolutePath()).map([](const QString &made) { return Profile(made); });
}

bool Profile::isUsual() const
{
    return m_folder == QDir(usualFolder()).absolutePath();
}

QString Profile::passwordsFile() const
{
    return m_folder + "/passwords.sealed"_L1;
}

QString Profile::accountsFile() const
{
    return m_folder + "/accounts.ini"_L1;
}

QString Profile::databaseFile() const
{
    return m_folder + "/sealpost.sqlite"_L1;
}

QString Profile::outboxLockFile() const
{
    return m_folder + "/outbox.lock"_L1;
}

QString Profile::sentFolder() const
{
    return m_folder + "/Sent"_L1;
}

Result<QString, StoreFailure> Profile::spoolFolder() const
{
    return subfolder(u"spool"_s);
}

Result<QString, StoreFailure> Profile::temporaryFolders() const
{
    return subfolder(u"temporary"_s);
}

Result<QString, StoreFailure> Profile::practiceFolder() const
{
    return subfolder(u"practice"_s);
}

Result<QString, StoreFailure> Profile::draftsFolder() const
{
    return subfolder(u"drafts"_s);
}

Result<QString, StoreFailure> Profile::draftFolder(const QString &name) const
{
    return draftsFolder().and_then([&](const QString &) { return makePrivate(draftPath(name)); });
}

QString Profile::draftPath(const QString &name) const
{
    return m_folder + "/drafts/"_L1 + name;
}

Result<QString, StoreFailure> Profile::subfolder(const QString &name) const
{
    return makePrivate(m_folder + u'/' + name);
}

} // namespace Sealpost
