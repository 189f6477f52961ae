#include "ui/compose/AttachmentsModel.h"

#include "ui/parts/Icon.h"
#include "wording/PlainText.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

bool isThere(const Attachment &attachment)
{
    const QFileInfo file(attachment.path);
    return file.isFile() && file.isReadable();
}

QString nameOf(const Attachment &attachment)
{
    return Wording::plain(attachment.name.isEmpty() ? QFileInfo(attachment.path).fileName() : attachment.name);
}

QString shown(const Attachment &attachment)
{
    if (!isThere(attachment))
        return AttachmentsModel::tr("%1 (missing)", "an attachment that is not there").arg(nameOf(attachment));
    const QString size = QLocale().formattedDataSize(QFileInfo(attachment.path).size());
    return AttachmentsModel::tr("%1 (%2)", "an attachment and its size").arg(nameOf(attachment), size);
}

} // namespace

void AttachmentsModel::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString whole = QFileInfo(path).absoluteFilePath();
        if (rowOf(whole) >= 0)
            continue;
        const auto end = static_cast<int>(m_files.size());
        beginInsertRows({}, end, end);
        m_files += ChosenFile::look({.path = whole});
        endInsertRows();
    }
}

void AttachmentsModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_files.removeAt(row);
    endRemoveRows();
}

void AttachmentsModel::remove(const QString &path)
{
    if (const int row = rowOf(path); row >= 0)
        remove(row);
}

void AttachmentsModel::accept(const QString &path)
{
    if (const int row = rowOf(path); row >= 0)
        m_files[row] = ChosenFile::look(m_files.at(row).file);
    refresh();
}

void AttachmentsModel::setFiles(const QList<ChosenFile> &files)
{
    while (rowCount() > 0)
        remove(0);
    if (files.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(files.size()) - 1);
    m_files = files;
    endInsertRows();
}

void AttachmentsModel::refresh()
{
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QList<Attachment> AttachmentsModel::attachments() const
{
    QList<Attachment> attachments;
    for (const ChosenFile &chosen : m_files)
        attachments += chosen.file;
    return attachments;
}

QString AttachmentsModel::nameAt(int row) const
{
    return nameOf(m_files.at(row).file);
}

QStringList AttachmentsModel::paths() const
{
    QStringList paths;
    for (const Attachment &attachment : attachments())
        paths += attachment.path;
    return paths;
}

QStringList AttachmentsModel::missing() const
{
    QStringList names;
    for (const Attachment &attachment : attachments())
        if (!isThere(attachment))
            names += nameOf(attachment);
    return names;
}

qint64 AttachmentsModel::octets() const
{
    qint64 sum = 0;
    for (const Attachment &attachment : attachments())
        sum += QFileInfo(attachment.path).size();
    return sum;
}

int AttachmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant AttachmentsModel::data(const QModelIndex &index, int role) const
{
    const Attachment &attachment = m_files.at(index.row()).file;
    switch (role) {
    case Qt::DisplayRole:
        return shown(attachment);
    case Qt::ToolTipRole:
        return Wording::plain(attachment.path, 1000);
    case Qt::DecorationRole:
        return icon(isThere(attachment) ? u"attach"_s : u"warning"_s);
    default:
        return {};
    }
}

int AttachmentsModel::rowOf(const QString &path) const
{
    const auto found = std::find_if(m_files.cbegin(), m_files.cend(),
                                    [&path](const ChosenFile &chosen) { return chosen.file.path == path; });
    return found == m_files.cend() ? -1 : static_cast<int>(found - m_files.cbegin());
}

} // namespace Sealpost
