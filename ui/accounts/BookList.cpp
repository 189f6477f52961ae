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
    /// Its title, and some of what stands in it.
    [[nodiscard]] int least(int column) const
    {
        return std::max(m_view.fontMetrics().averageCharWidth() * fewestCharacters,
                        m_view.header()->sectionSizeHint(column));
    }

    [[nodiscard]] int widthOfContents(int column) const
    {
        const QAbstractItemView &view = m_view;
        return std::max(view.sizeHintForColumn(column), m_view.header()->sectionSizeHint(column));
    }

    void share()
    {
        QList<int> widths;
        for (int column = 0; column < m_shares.size(); ++column)
            widths += m_shares.at(column) == 0 ? widthOfContents(column) : least(column);
        const int rest = m_view.viewport()->width() - std::accumulate(widths.cbegin(), widths.cend(), 0);
        const int all = std::accumulate(m_shares.cbegin(), m_shares.cend(), 0);
        for (int column = 0; column < m_shares.size(); ++column)
            m_view.header()->resizeSection(column,
                                           widths.at(column) + std::max(0, rest) * m_shares.at(column) / all);
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
