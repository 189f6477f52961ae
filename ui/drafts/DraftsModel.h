#pragma once

#include "drafts/DraftStore.h"

#include <QAbstractTableModel>

namespace Sealpost {

/// The drafts as a table, the one kept last first. Follows its store.
class DraftsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Recipients, Subject, Kept, Columns };

    explicit DraftsModel(DraftStore &store, QObject *parent = nullptr);

    void reload();

    [[nodiscard]] const DraftSummary &at(int row) const { return m_drafts.at(row); }
    [[nodiscard]] int rowOf(DraftId id) const; ///< -1: it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void unreadable(const Sealpost::StoreFailure &why); ///< what was read before stays

private:
    DraftStore &m_store;
    QList<DraftSummary> m_drafts;
};

} // namespace Sealpost
