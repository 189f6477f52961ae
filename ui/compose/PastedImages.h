#pragma once

#include "accounts/TemporaryFolder.h"

#include <QImage>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Sealpost {

/// Images from the clipboard as PNG files, kept among the profile's temporary files until the window goes.
class PastedImages
{
public:
    explicit PastedImages(TemporaryFolder &temporary);

    /// The path of a file, "image-1.png"; empty if it could not be written.
    [[nodiscard]] std::optional<QString> keep(const QImage &image);

private:
    [[nodiscard]] bool makeFolder();

    TemporaryFolder &m_temporary;
    std::unique_ptr<QTemporaryDir> m_folder; ///< made with the first image
    int m_count = 0;
};

} // namespace Sealpost
