#pragma once

#include "trust/JournalEntry.h"

#include <QAbstractTableModel>

namespace Sealpost {

/// The journal of an account, newest first. Nothing in it can be changed.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, Reason, Host, Key, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<JournalEntry> &oldestFirst);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<JournalEntry> m_entries;
};

} // namespace Sealpost
