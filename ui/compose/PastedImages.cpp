#include "ui/compose/PastedImages.h"

#include <QCoreApplication>

namespace Sealpost {

using namespace Qt::StringLiterals;

PastedImages::PastedImages(TemporaryFolder &temporary)
    : m_temporary(temporary)
{
}

std::optional<QString> PastedImages::keep(const QImage &image)
{
    if (!makeFolder())
        return std::nullopt;
    const QString name =
        QCoreApplication::translate("PastedImages", "image-%1.png", "name of a file").arg(++m_count);
    const QString path = m_folder->filePath(name);
    return image.save(path, "PNG") ? std::optional(path) : std::nullopt;
}

bool PastedImages::makeFolder()
{
    if (m_folder && m_folder->isValid())
        return true;
    const auto folder = m_temporary.path();
    if (folder)
        m_folder = std::make_unique<QTemporaryDir>(*folder + "/pasted-XXXXXX"_L1);
    return m_folder && m_folder->isValid();
}

} // namespace Sealpost
