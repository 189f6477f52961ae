#include "ui/compose/AttachmentsView.h"

#include "ui/compose/AttachmentsModel.h"

#include <QAction>
#include <QKeyEvent>

namespace Sealpost {

namespace {

constexpr int rowsBeforeScrolling = 3;

} // namespace

AttachmentsView::AttachmentsView(AttachmentsModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setAccessibleName(tr("Attachments"));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setSpacing(2);
    setTextElideMode(Qt::ElideMiddle);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *remove = new QAction(tr("Remove"), this);
    connect(remove, &QAction::triggered, this, &AttachmentsView::removeSelected);
    addAction(remove);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &AttachmentsView::showIfAny);
    hide();
}

void AttachmentsView::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows += index.row();
    std::sort(rows.begin(), rows.end(), std::greater());
    for (const int row : rows)
        m_model.remove(row);
}

QSize AttachmentsView::sizeHint() const
{
    const int needed = contentsSize().height();
    const int row = qMax(sizeHintForRow(0), fontMetrics().height()) + 2 * spacing();
    const int height = qBound(row, needed, rowsBeforeScrolling * row);
    return {QListView::sizeHint().width(), height + 2 * frameWidth()};
}

QSize AttachmentsView::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void AttachmentsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace)
        removeSelected();
    else
        QListView::keyPressEvent(event);
}

void AttachmentsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    updateGeometry();
}

void AttachmentsView::showIfAny()
{
    setVisible(m_model.rowCount() > 0);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

} // namespace Sealpost
