#pragma once

#include "base/Result.h"
#include "message/Draft.h"
#include "message/SpooledMessage.h"

#include <QDateTime>

QT_FORWARD_DECLARE_CLASS(QFile)

namespace Sealpost {

/// A file that a draft names, as it was found on disk.
struct AttachedFile {
    QString path;
    QString name;         ///< for the recipient: no folders, no control or direction characters, at most 255 octets
    QByteArray mediaType; ///< "image/png"
    qint64 size = 0;
    QDateTime changed;

    [[nodiscard]] static Result<AttachedFile, MessageFailure> find(const Attachment &attachment);

    /// Whether `open`, all of which has been read, is still the file that was found.
    [[nodiscard]] bool isUnchanged(const QFile &open) const;
};

} // namespace Sealpost
