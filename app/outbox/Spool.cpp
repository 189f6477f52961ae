#include "outbox/Spool.h"

#include "store/SyncedFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#include <QUuid>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto messageSuffix = ".eml"_L1;
constexpr auto envelopeSuffix = ".envelope"_L1;

} // namespace

Spool::Spool(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

QString Spool::newName() const
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + messageSuffix;
}

QString Spool::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

QString Spool::envelopePath(const QString &name) const
{
    return path(name.chopped(messageSuffix.size())) + envelopeSuffix;
}

QStringList Spool::names() const
{
    return QDir(m_folder).entryList({u'*' + messageSuffix}, QDir::Files, QDir::Name);
}

QByteArray Spool::envelope(const QString &name) const
{
    QFile file(envelopePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDateTime Spool::keptAt(const QString &name) const
{
    return QFile::exists(path(name)) ? QFileInfo(envelopePath(name)).lastModified().toUTC() : QDateTime();
}

// The message gets its name last: what bears one is whole.
void Spool::keep(const QString &name, const QString &source, const QByteArray &envelope)
{
    const QPointer spool(this);
    const auto keepNow = [source, envelope, target = path(name), beside = envelopePath(name), folder = m_folder] {
        return syncPath(source)
            .and_then([&] { return writeSynced(beside, envelope); })
            .and_then([&] { return moveFile(source, target); })
            .and_then([&] { return syncPath(folder); })
            .map_error([&](const StoreFailure &why) {
                QFile::remove(target);
                QFile::remove(beside);
                return why;
            });
    };
    QThreadPool::globalInstance()->start([spool, name, keepNow] {
        const auto done = keepNow();
        QMetaObject::invokeMethod(qApp, [spool, name, done] {
            if (spool && done)
                Q_EMIT spool->kept(name);
            else if (spool)
                Q_EMIT spool->notKept(name, done.error());
        });
    });
}

bool Spool::remove(const QString &name)
{
    const bool gone = QFile::remove(path(name)) || !QFile::exists(path(name));
    if (gone)
        QFile::remove(envelopePath(name));
    return gone;
}

Result<void, StoreFailure> Spool::sync() const
{
    return syncPath(m_folder);
}

} // namespace Sealpost
