#include "ui/accounts/BookPage.h"

#include "submission/AccountTerms.h"
#include "trust/TrustBook.h"
#include "ui/Engine.h"
#include "ui/accounts/BookList.h"
#include "ui/accounts/JournalBox.h"
#include "ui/accounts/PinEntry.h"
#include "ui/accounts/PinRemovalBar.h"
#include "ui/parts/PlainLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Sealpost {

BookPage::BookPage(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_pinsView(new QTreeView(this))
    , m_add(new QPushButton(tr("&Add a Pin…"), this))
    , m_remove(new QPushButton(tr("&Remove the Pin…"), this))
    , m_question(new PinRemovalBar(this))
    , m_entry(new PinEntry(this))
    , m_noPins(plainLabel(tr("No key is pinned for this account."), this))
    , m_journal(new JournalBox(this))
{
    auto *column = new QVBoxLayout(this);
    addPins(*column);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(headingLabel(tr("Journal"), this));
    column->addWidget(m_journal, 3);
    column->addStretch();
    reload();
}

void BookPage::addPins(QVBoxLayout &column)
{
    setUpBookList(*m_pinsView, m_pins, tr("Pinned keys"), {3, 0, 0, 0, 3, 2});
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    column.addWidget(headingLabel(tr("Pinned keys"), this));
    column.addWidget(m_noPins);
    column.addWidget(m_pinsView, 2);
    column.addLayout(row);
    column.addWidget(m_question);
    column.addWidget(m_entry);
    connect(m_add, &QPushButton::clicked, this, &BookPage::beginAdding);
    connect(m_entry, &PinEntry::wanted, this, &BookPage::add);
    connect(m_entry, &PinEntry::cancelled, this, &BookPage::endAdding);
    connect(m_remove, &QPushButton::clicked, this, &BookPage::askRemove);
    connect(m_question, &PinRemovalBar::wanted, this, &BookPage::remove);
    connect(m_question, &PinRemovalBar::kept, this, &BookPage::keep);
    connect(m_pinsView->selectionModel(), &QItemSelectionModel::currentChanged, m_question, &NoticeBar::dismiss);
}

void BookPage::setAccount(const Account &account)
{
    m_account = account;
    reload();
}

void BookPage::reload()
{
    if (m_account) {
        const auto book = m_engine.trust();
        const auto pins = book.and_then([&](const TrustBook *all) { return all->pins(m_account->name); });
        const auto entries = book.and_then([&](const TrustBook *all) { return all->journal(m_account->name); });
        if (!pins || !entries) {
            Q_EMIT failed(pins ? entries.error() : pins.error());
            return;
        }
        m_pins.setPins(*pins);
        m_journal->setEntries(*entries);
    }
    const bool pinned = m_pins.rowCount() > 0;
    m_noPins->setVisible(!pinned);
    m_pinsView->setVisible(pinned);
    m_add->setVisible(m_account.has_value());
    m_remove->setVisible(pinned);
    m_pinsView->setCurrentIndex(m_pins.index(0, 0));
    m_question->dismiss();
}

void BookPage::beginAdding()
{
    m_question->dismiss();
    m_entry->begin(m_account->host.shown());
}

void BookPage::endAdding()
{
    m_entry->hide();
    m_add->setFocus();
}

void BookPage::add(const Fingerprint &key, const QString &note)
{
    const auto book = m_engine.trust();
    const auto added =
        book.and_then([&](TrustBook *all) { return all->pinAhead(trustTermsOf(*m_account), key, note); });
    if (!added) {
        Q_EMIT failed(added.error());
        return;
    }
    endAdding();
    reload();
    Q_EMIT changed();
}

/// Mail goes by what is saved, which may permit more than what is only being tried: a pin holds that back.
Result<TrustTerms, StoreFailure> BookPage::keptTerms() const
{
    return m_engine.accounts().find(m_account->name).map([&](const std::optional<Account> &kept) {
        return trustTermsOf(kept.value_or(*m_account));
    });
}

void BookPage::askRemove()
{
    const QModelIndex chosen = m_pinsView->currentIndex();
    if (!chosen.isValid())
        return;
    const Pin pin = m_pins.at(chosen.row());
    const auto lowers = keptTerms().and_then([&](const TrustTerms &terms) {
        return m_engine.trust().and_then(
            [&](const TrustBook *all) { return all->lowersByUnpinning(terms, pin.spkiSha256); });
    });
    if (lowers)
        m_question->ask(pin, *lowers);
    else
        Q_EMIT failed(lowers.error());
}

void BookPage::keep()
{
    m_question->dismiss();
    m_remove->setFocus();
}

/// Escape answers the question, if there is one; else it is the window's.
void BookPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question->isVisible())
        keep();
    else
        QWidget::keyPressEvent(event);
}

void BookPage::remove(const QString &reason)
{
    const QModelIndex chosen = m_pinsView->currentIndex();
    if (!chosen.isValid())
        return;
    const Fingerprint key = m_pins.at(chosen.row()).spkiSha256;
    const auto removed = keptTerms().and_then([&](const TrustTerms &terms) {
        return m_engine.trust().and_then([&](TrustBook *all) { return all->unpin(terms, key, reason); });
    });
    if (!removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    reload();
    Q_EMIT changed();
}

} // namespace Sealpost
