#pragma once

#include <QList>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QAbstractItemModel)
QT_FORWARD_DECLARE_CLASS(QTreeView)

namespace Sealpost {

/// A read-only list of rows; a row can be copied whole. Columns are so many characters wide, the last one takes the
/// rest.
void setUpBookList(QTreeView &view, QAbstractItemModel &model, const QString &name, const QList<int> &characters);

} // namespace Sealpost
