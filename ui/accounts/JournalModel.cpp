#include "ui/accounts/JournalModel.h"

#include "ui/parts/ShownTime.h"
#include "wording/Wording.h"

namespace Sealpost {

namespace {

QString textOf(const JournalEntry &entry, int column)
{
    switch (static_cast<JournalModel::Column>(column)) {
    case JournalModel::Time:
        return shownTime(entry.time);
    case JournalModel::What:
        return Wording::text(entry.event);
    case JournalModel::Reason:
        return Wording::reason(entry);
    case JournalModel::Host:
        return entry.host;
    case JournalModel::Key:
        return entry.spkiSha256 ? entry.spkiSha256->colonHex() : QString();
    case JournalModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

void JournalModel::setEntries(const QList<JournalEntry> &oldestFirst)
{
    beginResetModel();
    m_entries = QList<JournalEntry>(oldestFirst.rbegin(), oldestFirst.rend());
    endResetModel();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(m_entries.at(index.row()), index.column());
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const QStringList titles{tr("Time"), tr("What"), tr("Reason"), tr("Host"), tr("Key, SHA-256")};
    return titles.value(section);
}

} // namespace Sealpost
