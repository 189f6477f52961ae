#include "support/SmallDisk.h"

#include <QFile>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Sealpost {

namespace {

bool write(const char *path, const QByteArray &words)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(words) == words.size();
}

/// Whoever is not root is root in a user namespace of his own.
bool becomeRootOfMyOwn()
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && write("/proc/self/setgroups", "deny") &&
           write("/proc/self/uid_map", "0 " + user + " 1") && write("/proc/self/gid_map", "0 " + group + " 1");
}

} // namespace

bool SmallDisk::mayMount()
{
    const bool isMine = unshare(CLONE_NEWNS) == 0 || becomeRootOfMyOwn();
    return isMine && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

SmallDisk::SmallDisk(const QString &folder, qint64 octets)
    : m_folder(QFile::encodeName(folder))
{
    const QByteArray options = "mode=0700,size=" + QByteArray::number(octets);
    if (mount("tmpfs", m_folder.constData(), "tmpfs", 0, options.constData()) != 0)
        qFatal("nothing is mounted over %s", m_folder.constData());
}

SmallDisk::~SmallDisk()
{
    umount2(m_folder.constData(), MNT_DETACH);
}

void SmallDisk::setReadOnly(bool readOnly)
{
    const unsigned long flags = readOnly ? MS_REMOUNT | MS_RDONLY : MS_REMOUNT;
    if (mount(nullptr, m_folder.constData(), nullptr, flags, nullptr) != 0)
        qFatal("%s is as it was", m_folder.constData());
}

void SmallDisk::fillUp(qint64 leaving)
{
    struct statvfs disk;
    const int filler = open(fillerPath().constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (filler < 0 || statvfs(m_folder.constData(), &disk) != 0)
        qFatal("nothing to fill up");
    const auto octets = static_cast<qint64>(disk.f_bavail * disk.f_frsize) - leaving;
    if (octets > 0 && posix_fallocate(filler, 0, octets) != 0)
        qFatal("not filled up");
    close(filler);
}

void SmallDisk::makeRoom()
{
    unlink(fillerPath().constData());
}

QByteArray SmallDisk::fillerPath() const
{
    return m_folder + "/filler";
}

} // namespace Sealpost
