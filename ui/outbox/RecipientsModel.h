#pragma once

#include "smtp/Outcome.h"

#include <QAbstractTableModel>

namespace Sealpost {

/// What became of a message, recipient by recipient.
class RecipientsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Recipient, Status, Words, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setOutcome(const Smtp::Outcome &outcome);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Smtp::RecipientResult &result, int column) const;

    QList<Smtp::RecipientResult> m_recipients;
};

} // namespace Sealpost
