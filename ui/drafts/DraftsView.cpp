#include "ui/drafts/DraftsView.h"

#include "ui/drafts/DraftNotice.h"
#include "ui/parts/ListAction.h"
#include "ui/parts/PlainLabel.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace Sealpost {

DraftsView::DraftsView(DraftStore &store, QWidget *parent)
    : QWidget(parent)
    , m_model(store)
    , m_notice(new DraftNotice(store, this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QTreeView(this))
{
    layOut();
    addActions();
    followModel();
    reload();
}

void DraftsView::layOut()
{
    QLabel *nothing = plainLabel(tr("No drafts. What you write is kept here by itself until it is sent."), m_pages);
    nothing->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(nothing);
    m_pages->addWidget(m_list);

    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Drafts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView *header = m_list->header();
    header->setAccessibleName(tr("Columns"));
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(DraftsModel::Subject, QHeaderView::Stretch);
    header->setSectionResizeMode(DraftsModel::Kept, QHeaderView::ResizeToContents);
    header->resizeSection(DraftsModel::Recipients, fontMetrics().averageCharWidth() * 32);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
}

void DraftsView::addActions()
{
    m_open = addListAction(m_list, tr("Open"), {}, this, &DraftsView::openChosen);
    m_discard = addListAction(m_list, tr("Discard"), QKeySequence::Delete, this, &DraftsView::discardChosen);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *undo = new QAction(this);
    undo->setShortcut(QKeySequence::Undo);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QAction::triggered, m_notice, &DraftNotice::undo);
    addAction(undo);
}

void DraftsView::followModel()
{
    connect(m_notice, &DraftNotice::openWanted, this, &DraftsView::openWanted);
    connect(m_list, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openWanted(m_model.at(index.row()).id); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DraftsView::showActions);
    connect(&m_model, &DraftsModel::unreadable, m_notice, &DraftNotice::tellFailure);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = m_list->currentIndex();
        m_current = current.isValid() ? m_model.at(current.row()).id : 0;
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (const int row = m_model.rowOf(m_current); row >= 0)
            m_list->setCurrentIndex(m_model.index(row, 0));
        m_pages->setCurrentIndex(count() > 0 ? 1 : 0);
        showActions();
        if (std::exchange(m_count, count()) != count())
            Q_EMIT countChanged(count());
    });
}

int DraftsView::count() const
{
    return m_model.rowCount();
}

void DraftsView::reload()
{
    m_model.reload();
}

void DraftsView::tellKept(DraftId id)
{
    m_notice->tellKept(id);
}

void DraftsView::showActions()
{
    const QList<DraftId> ids = chosen();
    m_open->setEnabled(!ids.isEmpty());
    m_discard->setEnabled(std::any_of(ids.cbegin(), ids.cend(),
                                      [this](DraftId id) { return !m_model.at(m_model.rowOf(id)).isOpen; }));
}

QList<DraftId> DraftsView::chosen() const
{
    QList<DraftId> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        ids += m_model.at(index.row()).id;
    return ids;
}

void DraftsView::openChosen()
{
    for (const DraftId id : chosen())
        Q_EMIT openWanted(id);
}

/// The row that comes next stays chosen: several can be discarded one after the other.
void DraftsView::discardChosen()
{
    const int row = m_list->currentIndex().row();
    m_notice->discard(chosen());
    if (count() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(qBound(0, row, count() - 1), 0));
}

} // namespace Sealpost
