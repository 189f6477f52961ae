#include "ui/sent/SentFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QThreadPool>

#include <filesystem>

namespace Sealpost {

namespace {

std::filesystem::path native(const QString &path)
{
    return path.toStdU16String();
}

} // namespace

QString linkedAs(const QString &folder, const QString &name, const QString &path)
{
    const QString linked = folder + u'/' + name;
    QFile::remove(linked);
    std::error_code problem;
    std::filesystem::create_hard_link(native(path), native(linked), problem);
    // A file system without links gets a copy.
    return !problem || QFile::copy(path, linked) ? linked : QString();
}

void copyFile(const QString &path, const QString &target, QObject *context, std::function<void(bool)> done)
{
    QThreadPool::globalInstance()->start([path, target, guard = QPointer(context), done = std::move(done)] {
        std::error_code problem;
        std::filesystem::copy_file(native(path), native(target), std::filesystem::copy_options::overwrite_existing,
                                   problem);
        QMetaObject::invokeMethod(qApp, [guard, done, copied = !problem] {
            if (guard)
                done(copied);
        });
    });
}

} // namespace Sealpost
