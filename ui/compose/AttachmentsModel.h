#pragma once

#include "drafts/StoredDraft.h"

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
    void remove(const QString &path);
    void accept(const QString &path); ///< takes it as it is on the disk now
    void setFiles(const QList<ChosenFile> &files);
    void refresh(); ///< looks at the disk again

    [[nodiscard]] const QList<ChosenFile> &files() const { return m_files; }
    [[nodiscard]] QList<Attachment> attachments() const;
    [[nodiscard]] QString nameAt(int row) const; ///< as the recipient sees it
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] QStringList missing() const; ///< the names of those that are no readable file now
    [[nodiscard]] qint64 octets() const;       ///< of all together

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] int rowOf(const QString &path) const; ///< -1: it is not there

    QList<ChosenFile> m_files;
};

} // namespace Sealpost
