#pragma once

#include "outbox/SentCatalog.h"

#include <QAbstractTableModel>

namespace Sealpost {

/// What was sent as a table, the latest first. Follows the catalog.
class SentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Recipients, Subject, Date, Columns };

    explicit SentModel(SentCatalog &catalog, QObject *parent = nullptr);

    [[nodiscard]] const SentMessage &at(int row) const { return m_messages.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void add(const QList<SentMessage> &messages);
    void insert(const SentMessage &message);
    void remove(const QSet<QString> &names);

    QList<SentMessage> m_messages;
};

/// "Ann, Bob and 2 others"
[[nodiscard]] QString shownRecipients(const QList<Mailbox> &recipients);

} // namespace Sealpost
