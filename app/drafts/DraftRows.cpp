#include "drafts/DraftRows.h"

#include <QDir>

namespace Sealpost::DraftRows {

using namespace Qt::StringLiterals;

namespace {

/// A line for each; neither a name nor a value holds a line end.
QString lines(const QList<HeaderField> &headers)
{
    QStringList lines;
    for (const HeaderField &field : headers)
        lines += field.name + ": "_L1 + field.value;
    return lines.join(u'\n');
}

QList<HeaderField> headersIn(const QString &lines)
{
    QList<HeaderField> headers;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        headers += {line.section(u": "_s, 0, 0), line.section(u": "_s, 1)};
    return headers;
}

QString pathInRow(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/') ? path.sliced(folder.size() + 1) : path;
}

} // namespace

QVariantList values(const StoredDraft &draft)
{
    return {draft.id > 0 ? QVariant(draft.id) : QVariant(),
            draft.account,
            draft.to,
            draft.cc,
            draft.bcc,
            draft.replyTo,
            draft.subject,
            draft.text,
            draft.html,
            lines(draft.headers),
            storedTime(draft.kept),
            draft.leavesAs.isEmpty() ? QVariant() : QVariant(draft.leavesAs),
            draft.sender};
}

StoredDraft draftFrom(const Row &row, const QList<ChosenFile> &attachments)
{
    return {.id = row.longNumber(0),
            .account = row.text(1),
            .sender = row.text(12),
            .to = row.text(2),
            .cc = row.text(3),
            .bcc = row.text(4),
            .replyTo = row.text(5),
            .subject = row.text(6),
            .text = row.text(7),
            .html = row.text(8),
            .headers = headersIn(row.text(9)),
            .attachments = attachments,
            .kept = row.time(10),
            .leavesAs = row.text(11)};
}

QVariantList values(const ChosenFile &file, const QString &folder)
{
    return {pathInRow(file.file.path, folder), file.file.name, file.file.mediaType, file.size,
            storedTime(file.modified)};
}

ChosenFile fileFrom(const Row &row, const QString &folder)
{
    return {.file = {.path = QDir(folder).filePath(row.text(0)), // an absolute path stays as it is
                     .name = row.text(1),
                     .mediaType = row.text(2)},
            .size = row.longNumber(3),
            .modified = row.time(4)};
}

} // namespace Sealpost::DraftRows
