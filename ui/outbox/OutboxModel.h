#pragma once

#include "outbox/OutboxStore.h"
#include "ui/outbox/SendingPace.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace Sealpost {

class PostOffice;

/// The outbox as a table, oldest first. Follows the post office; rows that stay keep their place and selection.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Subject, To, What, Columns };

    /// Changes within this time are read at once.
    static constexpr std::chrono::milliseconds together{100};

    explicit OutboxModel(PostOffice &post, QObject *parent = nullptr);

    void reload();

    [[nodiscard]] const EntrySummary &at(int row) const { return m_entries.at(row); }
    [[nodiscard]] int rowOf(EntryId id) const;                       ///< -1: it is not there
    [[nodiscard]] std::optional<SendingPace> pace(EntryId id) const; ///< while it is sent from here, and takes time

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void reloaded();
    void unreadable(const Sealpost::StoreFailure &why); ///< what was read before stays

private:
    void take(const QList<EntrySummary> &entries);
    void removeGone(const QList<EntrySummary> &entries);
    void noteProgress(EntryId id, qint64 sent, qint64 all);
    void touch(int row);
    [[nodiscard]] QString text(const EntrySummary &entry, int column) const;
    [[nodiscard]] QString what(const EntrySummary &entry) const;

    PostOffice &m_post;
    QList<EntrySummary> m_entries;
    QHash<EntryId, SendingPace> m_paces;
    QTimer m_soon;
    QTimer m_minute; ///< times are shown as they are seen from now
};

/// The drawing for a state.
[[nodiscard]] QString iconNameOf(const EntrySummary &entry);

} // namespace Sealpost
