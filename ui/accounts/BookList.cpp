#include "ui/accounts/BookList.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeView>

#include <numeric>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestCharacters = 7; // in a column

/// Follows the width of the list, and what stands in it.
class Columns : public QObject
{
public:
    Columns(QTreeView &view, const QList<int> &shares)
        : QObject(&view)
        , m_view(view)
        , m_shares(shares)
    {
        m_view.header()->setMinimumSectionSize(least());
        m_view.viewport()->installEventFilter(this);
        connect(m_view.model(), &QAbstractItemModel::modelReset, this, &Columns::share);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            share();
        return false;
    }

private:
    [[nodiscard]] int least() const { return m_view.fontMetrics().averageCharWidth() * fewestCharacters; }

    [[nodiscard]] int widthOfContents(int column) const
    {
        const QAbstractItemView &view = m_view;
        return std::max(view.sizeHintForColumn(column), m_view.header()->sectionSizeHint(column));
    }

    void share()
    {
        QHeaderView &header = *m_view.header();
        int room = m_view.viewport()->width();
        for (int column = 0; column < m_shares.size(); ++column) {
            if (m_shares.at(column) > 0)
                continue;
            header.resizeSection(column, widthOfContents(column));
            room -= header.sectionSize(column);
        }
        const int all = std::accumulate(m_shares.cbegin(), m_shares.cend(), 0);
        for (int column = 0; column < m_shares.size(); ++column)
            if (const int share = m_shares.at(column); share > 0)
                header.resizeSection(column, std::max(least(), room * share / all));
    }

    QTreeView &m_view;
    QList<int> m_shares;
};

void copyRow(const QTreeView &view)
{
    QStringList texts;
    const QModelIndex row = view.currentIndex();
    for (int column = 0; row.isValid() && column < view.model()->columnCount(); ++column)
        texts += row.siblingAtColumn(column).data().toString();
    QGuiApplication::clipboard()->setText(texts.join(u'\t'));
}

} // namespace

void setUpBookList(QTreeView &view, QAbstractItemModel &model, const QString &name, const QList<int> &shares)
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
    new Columns(view, shares);
}

} // namespace Sealpost
