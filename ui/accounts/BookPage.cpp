#include "ui/accounts/BookPage.h"

#include "trust/TrustBook.h"
#include "ui/Engine.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/PlainLabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

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

/// A read-only list of rows; a row can be copied whole.
void setUp(QTreeView &view, QAbstractItemModel &model, const QString &name)
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
    auto *copy = new QAction(BookPage::tr("Copy"), &view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(copy);
    QObject::connect(copy, &QAction::triggered, &view, [&view] { copyRow(view); });
}

void setWidths(QTreeView &view, const QList<int> &characters)
{
    for (int column = 0; column < characters.size(); ++column)
        view.setColumnWidth(column, view.fontMetrics().averageCharWidth() * characters.at(column));
}

} // namespace

BookPage::BookPage(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_pinsView(new QTreeView(this))
    , m_journalView(new QTreeView(this))
    , m_remove(new QPushButton(tr("&Remove the Pin…"), this))
    , m_question(new NoticeBar(this))
    , m_noPins(plainLabel(tr("No key is pinned for this account."), this))
    , m_noJournal(plainLabel(tr("The journal is empty: this account has not seen a server yet."), this))
{
    auto *column = new QVBoxLayout(this);
    addPins(*column);
    addJournal(*column);
    column->addStretch();
    reload();
}

void BookPage::addPins(QVBoxLayout &column)
{
    setUp(*m_pinsView, m_pins, tr("Pinned keys"));
    setWidths(*m_pinsView, {28, 20, 27, 27});
    m_remove->setAutoDefault(false);
    column.addWidget(headingLabel(tr("Pinned keys"), this));
    column.addWidget(m_noPins);
    column.addWidget(m_pinsView, 2);
    column.addWidget(m_remove, 0, Qt::AlignLeft);
    column.addWidget(m_question);
    connect(m_remove, &QPushButton::clicked, this, &BookPage::askRemove);
    connect(m_pinsView->selectionModel(), &QItemSelectionModel::currentChanged, m_question, &NoticeBar::dismiss);
}

void BookPage::addJournal(QVBoxLayout &column)
{
    setUp(*m_journalView, m_journal, tr("Journal"));
    setWidths(*m_journalView, {27, 52, 40, 24});
    column.addSpacing(fontMetrics().height() / 2);
    column.addWidget(headingLabel(tr("Journal"), this));
    column.addWidget(m_noJournal);
    column.addWidget(m_journalView, 3);
}

void BookPage::setAccount(const QString &name)
{
    m_account = name;
    reload();
}

void BookPage::reload()
{
    if (!m_account.isEmpty()) {
        const auto book = m_engine.trust();
        const auto pins = book.and_then([&](const TrustBook *all) { return all->pins(m_account); });
        const auto entries = book.and_then([&](const TrustBook *all) { return all->journal(m_account); });
        if (!pins || !entries) {
            Q_EMIT failed(pins ? entries.error() : pins.error());
            return;
        }
        m_pins.setPins(*pins);
        m_journal.setEntries(*entries);
    }
    const bool pinned = m_pins.rowCount() > 0;
    m_noPins->setVisible(!pinned);
    m_pinsView->setVisible(pinned);
    m_remove->setVisible(pinned);
    m_noJournal->setVisible(m_journal.rowCount() == 0);
    m_journalView->setVisible(m_journal.rowCount() > 0);
    m_pinsView->setCurrentIndex(m_pins.index(0, 0));
    m_question->dismiss();
}

void BookPage::askRemove()
{
    const QModelIndex chosen = m_pinsView->currentIndex();
    if (!chosen.isValid())
        return;
    const Pin pin = m_pins.at(chosen.row());
    m_question->tell(NoticeBar::Tone::Warning, tr("Remove this pin? The level of %1 drops at once.").arg(pin.host),
                     pin.spkiSha256.colonHex());
    QPushButton *keep = m_question->addButton(tr("Keep It"));
    connect(keep, &QPushButton::clicked, m_question, &NoticeBar::dismiss);
    connect(m_question->addButton(tr("Remove")), &QPushButton::clicked, this, [this, pin] { remove(pin); });
    keep->setFocus();
}

void BookPage::remove(const Pin &pin)
{
    const auto book = m_engine.trust();
    const auto removed = book.and_then([&](TrustBook *all) { return all->unpin(pin.account, pin.spkiSha256); });
    if (!removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    reload();
    Q_EMIT changed();
}

} // namespace Sealpost
