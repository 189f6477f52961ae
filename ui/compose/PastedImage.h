#pragma once

#include <QString>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QImage)

namespace Sealpost {

/// Keeps an image from the clipboard as a PNG file in `folder`, "image-1.png" or the next that is free, and brings
/// it to the disk. Empty if it could not be written.
[[nodiscard]] std::optional<QString> keepAsFile(const QImage &image, const QString &folder);

} // namespace Sealpost
