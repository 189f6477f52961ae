#include "outbox/Spool.h"

#include "base/DiskSpace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QThreadPool>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Problem = std::optional<StoreFailure>;

/// Syncs a file, or a folder: the names in it. Qt has no word for it.
Problem sync(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return StoreFailure{StoreFailure::Kind::CannotOpen, path, qt_error_string(errno)};
    const bool synced = ::fsync(handle) == 0;
    const int why = errno;
    ::close(handle);
    if (synced)
        return std::nullopt;
    const auto kind = isWantOfSpace(why) ? StoreFailure::Kind::Full : StoreFailure::Kind::Other;
    return StoreFailure{kind, path, qt_error_string(why)};
}

} // namespace

Spool::Spool(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

QString Spool::newName() const
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + ".eml"_L1;
}

QString Spool::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

QStringList Spool::names() const
{
    return QDir(m_folder).entryList({u"*.eml"_s}, QDir::Files, QDir::Name);
}

void Spool::secure(const QString &name)
{
    const QPointer spool(this);
    QThreadPool::globalInstance()->start([spool, name, file = path(name), folder = m_folder] {
        Problem problem = sync(file);
        if (!problem)
            problem = sync(folder);
        QMetaObject::invokeMethod(qApp, [spool, name, problem] {
            if (spool && problem)
                Q_EMIT spool->notSecured(name, *problem);
            else if (spool)
                Q_EMIT spool->secured(name);
        });
    });
}

bool Spool::remove(const QString &name)
{
    return QFile::remove(path(name)) || !QFile::exists(path(name));
}

} // namespace Sealpost
