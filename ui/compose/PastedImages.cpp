#include "ui/compose/PastedImages.h"

#include <QCoreApplication>

namespace Sealpost {

std::optional<QString> PastedImages::keep(const QImage &image)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString name =
        QCoreApplication::translate("PastedImages", "image-%1.png", "name of a file").arg(++m_count);
    const QString path = m_folder->filePath(name);
    return m_folder->isValid() && image.save(path, "PNG") ? std::optional(path) : std::nullopt;
}

} // namespace Sealpost
