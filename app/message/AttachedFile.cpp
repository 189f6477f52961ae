#include "message/AttachedFile.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Kind = MessageFailure::Kind;

constexpr qsizetype maxName = 255; // what file systems take

/// The marks that turn "gpj.exe" into a picture before the reader's eyes, and what no file system wants.
bool mayStandInName(QChar c)
{
    return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && !c.isNonCharacter() &&
           c != QChar::LineSeparator && c != QChar::ParagraphSeparator;
}

/// Shortens before the suffix, so that the file can still be opened.
QString shortened(QString name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 && name.size() - dot <= 16 ? name.sliced(dot) : QString();
    QString stem = name.chopped(suffix.size());
    while ((stem + suffix).toUtf8().size() > maxName)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return stem + suffix;
}

QString nameFor(QString given)
{
    static const QRegularExpression folders(u"\\A.*[/\\\\]"_s, QRegularExpression::DotMatchesEverythingOption);
    given.remove(folders);
    QString name;
    for (const QChar c : std::as_const(given)) {
        if (mayStandInName(c))
            name += c;
    }
    name = shortened(name.trimmed());
    return name.isEmpty() || name == "."_L1 || name == ".."_L1 ? u"attachment"_s : name;
}

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
    attached.name = nameFor(attachment.name.isEmpty() ? found.fileName() : attachment.name);
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
