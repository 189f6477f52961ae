#include "ui/parts/NotedRow.h"

#include "ui/parts/FieldLabel.h"
#include "ui/parts/NotedField.h"

#include <QFormLayout>

namespace Sealpost {

NotedField *notedRow(QFormLayout &rows, const QString &label, QWidget *field, QWidget *page)
{
    auto *noted = new NotedField(field, page);
    rows.addRow(fieldLabel(label, noted, page), noted);
    return noted;
}

} // namespace Sealpost
