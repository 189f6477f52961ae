#include "ui/compose/PastedImage.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QSaveFile>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString freePath(const QString &folder)
{
    for (int number = 1;; ++number) {
        const QString name =
            QCoreApplication::translate("PastedImages", "image-%1.png", "name of a file").arg(number);
        if (const QString path = folder + u'/' + name; !QFile::exists(path))
            return path;
    }
}

} // namespace

std::optional<QString> keepAsFile(const QImage &image, const QString &folder)
{
    QSaveFile file(freePath(folder)); // synced before it has its name
    const bool kept = file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit();
    return kept ? std::optional(file.fileName()) : std::nullopt;
}

} // namespace Sealpost
