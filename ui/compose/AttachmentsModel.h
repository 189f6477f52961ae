#pragma once

#include "message/Draft.h"

#include <QAbstractListModel>

namespace Sealpost {

/// The files that go along: each with its name and size as they are now on disk.
class AttachmentsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void add(const QStringList &paths); ///< one that is there already is not added again
    void remove(int row);
    void refresh(); ///< looks at the disk again

    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] QStringList missing() const; ///< the names of those that are no readable file now
    [[nodiscard]] qint64 octets() const;       ///< of all together

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool contains(const QString &path) const;

    QList<Attachment> m_attachments;
};

} // namespace Sealpost
