#pragma once

#include "trust/Pin.h"

#include <QAbstractTableModel>

namespace Sealpost {

/// The pins of an account: which key, how and when it was pinned, when it was last seen, the note,
/// at which host.
class PinsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Key, How, Since, LastSeen, Note, Host, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPins(const QList<Pin> &pins);
    [[nodiscard]] const Pin &at(int row) const { return m_pins.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Pin> m_pins;
};

} // namespace Sealpost
