#include "ui/accounts/PinsModel.h"

#include "trust/ShownText.h"
#include "ui/parts/ShownTime.h"
#include "wording/Wording.h"

namespace Sealpost {

namespace {

constexpr qsizetype longestNote = 500;

QString textOf(const Pin &pin, int column)
{
    switch (static_cast<PinsModel::Column>(column)) {
    case PinsModel::Key:
        return pin.spkiSha256.colonHex();
    case PinsModel::How:
        return Wording::text(pin.how);
    case PinsModel::Since:
        return shownTime(pin.since);
    case PinsModel::LastSeen:
        return pin.lastSeen.isValid() ? shownTime(pin.lastSeen) : PinsModel::tr("never");
    case PinsModel::Note:
        return shownText(pin.note, longestNote);
    case PinsModel::Host:
        return pin.host;
    case PinsModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

void PinsModel::setPins(const QList<Pin> &pins)
{
    beginResetModel();
    m_pins = pins;
    endResetModel();
}

int PinsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pins.size());
}

int PinsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PinsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(m_pins.at(index.row()), index.column());
    return {};
}

QVariant PinsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const QStringList titles{tr("Key, SHA-256"), tr("How"), tr("Pinned"), tr("Last seen"), tr("Note"), tr("Host")};
    return titles.value(section);
}

} // namespace Sealpost
