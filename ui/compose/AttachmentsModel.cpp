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
    return Wording::plain(QFileInfo(attachment.path).fileName());
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
        if (contains(whole))
            continue;
        const auto end = static_cast<int>(m_attachments.size());
        beginInsertRows({}, end, end);
        m_attachments += Attachment{.path = whole};
        endInsertRows();
    }
}

void AttachmentsModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_attachments.removeAt(row);
    endRemoveRows();
}

void AttachmentsModel::refresh()
{
    if (!m_attachments.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QStringList AttachmentsModel::paths() const
{
    QStringList paths;
    for (const Attachment &attachment : m_attachments)
        paths += attachment.path;
    return paths;
}

QStringList AttachmentsModel::missing() const
{
    QStringList names;
    for (const Attachment &attachment : m_attachments)
        if (!isThere(attachment))
            names += nameOf(attachment);
    return names;
}

qint64 AttachmentsModel::octets() const
{
    qint64 sum = 0;
    for (const Attachment &attachment : m_attachments)
        sum += QFileInfo(attachment.path).size();
    return sum;
}

int AttachmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attachments.size());
}

QVariant AttachmentsModel::data(const QModelIndex &index, int role) const
{
    const Attachment &attachment = m_attachments.at(index.row());
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

bool AttachmentsModel::contains(const QString &path) const
{
    return std::any_of(m_attachments.cbegin(), m_attachments.cend(),
                       [&path](const Attachment &attachment) { return attachment.path == path; });
}

} // namespace Sealpost
