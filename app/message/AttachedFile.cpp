#include "message/AttachedFile.h"

#include "message/AttachmentName.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Kind = MessageFailure::Kind;

/// A message may not be base64 (RFC 2046 §5.2.1) and a multipart has a structure of its own: a file of such a type
/// would have to be altered on its way. As plain octets it arrives as it is, and its name still says what it is.
QByteArray mediaTypeFor(const Attachment &attachment)
{
    static const QRegularExpression wellFormed(u"\\A(?!(?:message|multipart|inode)/)[\\w.+-]+/[\\w.+-]+\\z"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const QString type = wellFormed.match(attachment.mediaType).hasMatch()
                             ? attachment.mediaType
                             : QMimeDatabase().mimeTypeForFile(attachment.path).name();
    return wellFormed.match(type).hasMatch() ? type.toLatin1().toLower() : "application/octet-stream"_ba;
}

} // namespace

Result<AttachedFile, MessageFailure> AttachedFile::find(const Attachment &attachment)
{
    const QFileInfo found(attachment.path);
    if (!found.exists())
        return failure(MessageFailure{Kind::AttachmentMissing, attachment.path, {}});
    if (!found.isFile())
        return failure(MessageFailure{Kind::AttachmentIsNoFile, attachment.path, {}});
    QFile file(attachment.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(MessageFailure{Kind::AttachmentUnreadable, attachment.path, file.errorString()});
    AttachedFile attached;
    attached.path = attachment.path;
    attached.name = attachmentName(attachment.name.isEmpty() ? found.fileName() : attachment.name);
    attached.mediaType = mediaTypeFor(attachment);
    attached.size = file.size();
    attached.changed = file.fileTime(QFile::FileModificationTime);
    return attached;
}

bool AttachedFile::isUnchanged(const QFile &open) const
{
    return open.size() == size && open.fileTime(QFile::FileModificationTime) == changed && QFile::exists(path);
}

} // namespace Sealpost
