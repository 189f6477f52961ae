#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QString)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

class NotedField;

/// A row of a form: the label, and the field with a place under it for what is wrong with it. They stand
/// on `page` from here on, for Tab.
NotedField *notedRow(QFormLayout &rows, const QString &label, QWidget *field, QWidget *page);

} // namespace Sealpost
