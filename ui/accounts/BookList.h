#pragma once

#include <QList>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QAbstractItemModel)
QT_FORWARD_DECLARE_CLASS(QTreeView)

namespace Sealpost {

/// A read-only list of rows; a row can be copied whole.
///
/// A column with the share 0 is as wide as what stands in it. The others are as wide as their titles at least, and
/// share the rest of the list in this proportion, so that nothing is to be scrolled sideways before it has to be.
void setUpBookList(QTreeView &view, QAbstractItemModel &model, const QString &name, const QList<int> &shares);

} // namespace Sealpost
