#include "ui/accounts/BookList.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeView>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

void copyRow(const QTreeView &view)
{
    QStringList texts;
    const QModelIndex row = view.currentIndex();
    for (int column = 0; row.isValid() && column < view.model()->columnCount(); ++column)
        texts += row.siblingAtColumn(column).data().toString();
    QGuiApplication::clipboard()->setText(texts.join(u'\t'));
}

} // namespace

void setUpBookList(QTreeView &view, QAbstractItemModel &model, const QString &name, const QList<int> &characters)
{
    view.setModel(&model);
    view.setAccessibleName(name);
    view.setRootIsDecorated(false);
    view.setUniformRowHeights(true);
    view.setAlternatingRowColors(true);
    view.setTextElideMode(Qt::ElideRight);
    view.setTabKeyNavigation(false);
    view.header()->setStretchLastSection(true);
    view.header()->setAccessibleName(name);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(QCoreApplication::translate("BookList", "Copy"), &view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(copy);
    QObject::connect(copy, &QAction::triggered, &view, [&view] { copyRow(view); });
    for (int column = 0; column < characters.size(); ++column)
        view.setColumnWidth(column, view.fontMetrics().averageCharWidth() * characters.at(column));
}

} // namespace Sealpost
