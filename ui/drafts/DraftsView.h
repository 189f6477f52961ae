#pragma once

#include "ui/drafts/DraftsModel.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QTreeView)

namespace Sealpost {

class DraftNotice;

/// The page "Drafts": what is being written, to be opened again or discarded. A discarded one can be brought back
/// until the program ends.
///
/// Enter or a double click opens, Delete discards, Ctrl+Z takes that back. One that a window shows is not discarded
/// from here.
class DraftsView : public QWidget
{
    Q_OBJECT

public:
    explicit DraftsView(DraftStore &store, QWidget *parent = nullptr);

    [[nodiscard]] int count() const;
    void reload();             ///< reads them again
    void tellKept(DraftId id); ///< its window was closed

Q_SIGNALS:
    void openWanted(Sealpost::DraftId id);
    void countChanged(int count);

private:
    void layOut();
    void addActions();
    void followModel();
    void showActions();
    [[nodiscard]] QList<DraftId> chosen() const;
    void openChosen();
    void discardChosen();

    DraftsModel m_model;
    DraftNotice *m_notice;
    QStackedWidget *m_pages; ///< nothing there, the list
    QTreeView *m_list;
    QAction *m_open = nullptr;
    QAction *m_discard = nullptr;
    DraftId m_current = 0; ///< where the list stood before it was read again
    int m_count = 0;
};

} // namespace Sealpost
