#pragma once

#include "practice/PracticeServer.h"

#include <QAbstractListModel>

namespace Sealpost {

/// What the practice server has received in this run, the newest first.
class PracticeMessagesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void add(const PracticeMessage &message);
    [[nodiscard]] const PracticeMessage &at(int row) const { return m_messages.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PracticeMessage> m_messages;
};

} // namespace Sealpost
