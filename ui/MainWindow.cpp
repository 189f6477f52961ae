#include "ui/MainWindow.h"

#include "ui/Engine.h"
#include "ui/FirstStartPage.h"
#include "ui/MailPages.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/AccountPage.h"
#include "ui/accounts/AccountRemoval.h"
#include "ui/accounts/AccountTransfer.h"
#include "ui/accounts/NewAccountDialog.h"
#include "ui/drafts/DraftNotice.h"
#include "ui/help/HelpWindow.h"
#include "ui/outbox/OutboxView.h"
#include "ui/parts/Icon.h"
#include "ui/parts/ListAction.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/OpenDialogs.h"
#include "ui/parts/ScrolledPage.h"
#include "ui/parts/TabOrder.h"
#include "ui/practice/PracticePane.h"
#include "ui/practice/PracticeRoom.h"
#include "ui/settings/MailerOffer.h"
#include "ui/settings/SettingsDialog.h"
#include "wording/Wording.h"

#include <QAction>
#include <QCloseEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace Sealpost {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// By themselves the buttons of a tool bar have no mnemonic, and Tab passes them by.
void openToKeyboard(const QToolBar &bar)
{
    const QList<QAction *> actions = bar.actions();
    for (QAction *action : actions) {
        action->setIconText(action->text());
        bar.widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace

MainWindow::MainWindow(Engine &engine, PracticeRoom &room, QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
    , m_room(room)
    , m_settings(engine.profile().folder())
    , m_transfer(new AccountTransfer(engine, this))
    , m_column(new QVBoxLayout)
    , m_pages(new QStackedWidget)
    , m_firstStart(new FirstStartPage)
    , m_list(new QListView)
    , m_detail(new QStackedWidget)
    , m_notice(new NoticeBar)
    , m_leaving(new NoticeBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(u"Sealpost"_s);
    addActions(); // Tab goes in the order in which parts come into the window
    auto *whole = new QWidget(this);
    whole->setLayout(m_column);
    m_column->setContentsMargins({});
    m_column->addWidget(m_leaving);
    m_column->addWidget(m_pages, 1);
    m_pages->addWidget(scrolled(m_firstStart, m_pages));
    m_pages->addWidget(overview());
    setCentralWidget(whole);
    followTransfer();
    connect(m_firstStart, &FirstStartPage::accountWanted, this, &MainWindow::openNewAccount);
    connect(m_firstStart, &FirstStartPage::practiceWanted, this, &MainWindow::practise);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 42);
    reload();
    if (m_places.accounts().isEmpty())
        m_firstStart->setFocus();
    else
        m_list->setFocus();
}

QWidget *MainWindow::overview()
{
    m_list->setModel(&m_places);
    m_list->setAccessibleName(tr("Pages and accounts"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    addListAction(m_list, tr("Edit Account…"), Qt::Key_F2, this, &MainWindow::openCurrent);
    addListAction(m_list, tr("Duplicate…"), {}, this, &MainWindow::duplicate);
    addListAction(m_list, tr("Move Up"), Qt::ALT | Qt::Key_Up, this, [this] { moveCurrent(-1); });
    addListAction(m_list, tr("Move Down"), Qt::ALT | Qt::Key_Down, this, [this] { moveCurrent(1); });
    addListAction(m_list, tr("Export…"), {}, this, &MainWindow::exportCurrent);
    addListAction(m_list, tr("Remove…"), QKeySequence::Delete, this, &MainWindow::askRemove);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &chosen) { showRow(chosen.row()); });
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->addWidget(m_notice);
    column->addWidget(m_detail, 1);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({fontMetrics().averageCharWidth() * 24, fontMetrics().averageCharWidth() * 80});
    return split;
}

void MainWindow::addActions()
{
    QToolBar *bar = addToolBar(tr("Actions"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_compose = bar->addAction(icon(u"new-message"_s), tr("&New Message"), this, &MainWindow::compose);
    m_compose->setShortcut(QKeySequence::New);
    m_newAccount = bar->addAction(icon(u"account"_s), tr("New &Account…"), this, &MainWindow::openNewAccount);
    bar->addAction(icon(u"import"_s), tr("Import A&ccounts…"), m_transfer, &AccountTransfer::chooseImport);
    bar->addAction(icon(u"settings"_s), tr("Settin&gs…"), this, &MainWindow::openSettings);
    bar->addAction(icon(u"help"_s), tr("&Help"), this, &MainWindow::openHelp)->setShortcut(Qt::Key_F1);
    openToKeyboard(*bar);
    auto *close = new QAction(tr("Close"), this);
    close->setShortcut(Qt::CTRL | Qt::Key_W); // as in a message; QKeySequence::Close differs with the desktop
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
}

void MainWindow::reload()
{
    const auto contents = m_engine.accounts().load();
    if (!contents)
        return m_firstStart->tellFailure(Wording::text(contents.error()));
    const QModelIndex chosen = m_list->currentIndex();
    const std::optional<Account> before = current();
    m_places.setAccounts(contents->accounts);
    const bool any = !contents->accounts.isEmpty();
    m_pages->setCurrentIndex(any ? 1 : 0);
    m_compose->setEnabled(any);
    const int first = any ? m_places.rowOf(contents->accounts.first().name) : -1;
    const int again = before ? m_places.rowOf(before->name) : -1;
    if (NavigationModel::pageAt(chosen.row()))
        m_list->setCurrentIndex(m_places.index(chosen.row()));
    else if (any)
        m_list->setCurrentIndex(m_places.index(again >= 0 ? again : first));
    m_broken = contents->broken;
    tellBroken();
}

/// In the place of whatever the notice said.
void MainWindow::tellBroken()
{
    m_removalAsked.reset();
    if (m_broken.isEmpty())
        m_notice->dismiss();
    else
        m_notice->tell(NoticeBar::Tone::Warning,
                       tr("Some accounts cannot be read: %1.").arg(m_broken.join(u", "_s)),
                       tr("They stay in %1 as they are.").arg(m_engine.profile().accountsFile()));
}

void MainWindow::choose(const QString &accountName)
{
    if (const int row = m_places.rowOf(accountName); row >= 0)
        m_list->setCurrentIndex(m_places.index(row));
}

void MainWindow::confirm(const QString &sentence)
{
    statusBar()->showMessage(sentence, std::chrono::milliseconds(10s).count());
}

void MainWindow::askToKeepSending(int messages)
{
    m_leaving->tell(
        NoticeBar::Tone::Notice, tr("%n message(s) have not been sent yet.", nullptr, messages),
        tr("Sealpost can go on without a window while one of them can leave within the hour. What is left "
           "is sent when you start it again."));
    QPushButton *keep = m_leaving->addButton(tr("&Keep Sending"));
    connect(keep, &QPushButton::clicked, this, &MainWindow::keepSendingWanted);
    connect(m_leaving->addButton(tr("&Stop")), &QPushButton::clicked, this, &MainWindow::stopWanted);
    keep->setFocus();
}

void MainWindow::tellStopping()
{
    m_leaving->tell(NoticeBar::Tone::Notice, tr("Waiting for what is on its way just now…"),
                    tr("The rest is sent when you start Sealpost again."));
}

void MainWindow::addBar(QWidget *bar)
{
    m_column->insertWidget(m_column->indexOf(m_pages), bar);
    takeTurn(*bar, *m_pages);
    bar->show();
}

void MainWindow::tellKept(DraftId id)
{
    const auto store = m_engine.drafts();
    if (!store)
        return;
    if (!m_draftNotice) {
        m_draftNotice = new DraftNotice(**store, this);
        addBar(m_draftNotice);
        connect(m_draftNotice, &DraftNotice::openWanted, this, &MainWindow::draftWanted);
    }
    m_draftNotice->tellKept(id);
}

/// On the page that is seen.
void MainWindow::tellFailure(const QString &sentence)
{
    if (!m_places.accounts().isEmpty())
        m_notice->tell(NoticeBar::Tone::Problem, sentence);
    else
        m_firstStart->tellFailure(sentence);
}

void MainWindow::practise()
{
    const auto account = m_room.open();
    if (!account)
        return tellFailure(textOf(account.error()));
    reload();
    choose(account->name);
    Q_EMIT accountsChanged();
    Q_EMIT composeWanted(account->name);
}

void MainWindow::openPages(PostOffice &post)
{
    m_mail = new MailPages(m_engine, post, this);
    m_mail->hide();
    connect(m_mail, &MailPages::countChanged, &m_places, &NavigationModel::setCount);
    connect(m_mail, &MailPages::draftWanted, this, &MainWindow::draftWanted);
    connect(&m_mail->outbox(), &OutboxView::editWanted, this, &MainWindow::editWanted);
    connect(&m_mail->outbox(), &OutboxView::accountWanted, this, &MainWindow::accountWanted);
    connect(&m_mail->outbox(), &OutboxView::trustWanted, this, &MainWindow::trustWanted);
    for (const auto page : {NavigationModel::Drafts, NavigationModel::Outbox})
        m_places.setCount(page, m_mail->count(page));
    if (m_mail->count(NavigationModel::Outbox) > 0 || NavigationModel::pageAt(m_list->currentIndex().row()))
        m_list->setCurrentIndex({}); // what waits is seen first
    if (m_mail->count(NavigationModel::Outbox) > 0)
        m_list->setCurrentIndex(m_places.index(NavigationModel::Outbox));
}

void MainWindow::showOutbox(std::optional<EntryId> id)
{
    if (!m_mail)
        return;
    m_list->setCurrentIndex(m_places.index(NavigationModel::Outbox));
    if (id)
        m_mail->outbox().choose(*id);
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_settings, this);
    if (m_engine.profile().isUsual()) // the desktop knows no other
        dialog->showDefaultMailer();
    dialog->show();
}

void MainWindow::openHelp()
{
    HelpWindow::open(helpPage(), this);
}

HelpPage MainWindow::helpPage() const
{
    if (m_places.accounts().isEmpty())
        return HelpPage::FirstSteps;
    const int row = m_list->currentIndex().row();
    if (const auto page = NavigationModel::pageAt(row))
        return *page == NavigationModel::Outbox ? HelpPage::Outbox : HelpPage::Sent;
    const auto account = m_places.accountAt(row);
    if (!account)
        return HelpPage::Index;
    return PracticeRoom::isItsAccount(*account) ? HelpPage::Practice : HelpPage::Accounts;
}

/// The pages of messages stay; what shows an account is made anew each time.
void MainWindow::clearDetail()
{
    while (QWidget *before = m_detail->currentWidget()) {
        m_detail->removeWidget(before);
        if (before != m_mail)
            before->deleteLater();
    }
}

void MainWindow::showRow(int row)
{
    clearDetail();
    const auto page = NavigationModel::pageAt(row);
    const auto account = m_places.accountAt(row);
    if (m_removalAsked && (!account || *m_removalAsked != account->name))
        tellBroken(); // the question is about another one
    if (page && m_mail) {
        m_mail->showPage(*page);
        m_detail->addWidget(m_mail);
    }
    if (account)
        showAccount(*account);
}

void MainWindow::showAccount(const Account &account)
{
    if (PracticeRoom::isItsAccount(account) && m_room.isOpen()) {
        m_detail->addWidget(new PracticePane(m_room, m_detail));
        return;
    }
    const bool isFirst = m_places.accounts().first().name == account.name;
    auto *page = new AccountPage(account, isFirst ? AccountPlace::First : AccountPlace::Further, m_detail);
    connect(page, &AccountPage::editWanted, this, &MainWindow::openCurrent);
    connect(page, &AccountPage::duplicateWanted, this, &MainWindow::duplicate);
    connect(page, &AccountPage::exportWanted, this, &MainWindow::exportCurrent);
    connect(page, &AccountPage::removeWanted, this, &MainWindow::askRemove);
    tellExpiry(account, *page);
    m_detail->addWidget(scrolled(page, m_detail)); // a bar above it may leave it little room
}

void MainWindow::tellExpiry(const Account &account, AccountPage &page)
{
    const QDateTime now = m_engine.clock().now();
    if (page.tellExpiry({}, now))
        return;
    m_engine.credentials().askForWay(account, &page, [&page, now](const auto &way) {
        if (way)
            page.tellExpiry(way->certificatePassphrase, now);
    });
}

template <typename Dialog>
void MainWindow::follow(Dialog *dialog)
{
    connect(dialog, &Dialog::saved, this, [this](const Account &kept) {
        if (m_places.accounts().isEmpty())
            offerMailLinks();
        reload();
        choose(kept.name);
        Q_EMIT accountsChanged();
        Q_EMIT accountSaved(kept.name);
    });
    // What may not leave under one trust may under another.
    connect(dialog, &Dialog::trustChanged, this, &MainWindow::accountsChanged);
    dialog->show();
}

/// With the first account, once; of a profile that the desktop starts this program with.
void MainWindow::offerMailLinks()
{
    if (!m_engine.profile().isUsual())
        return;
    auto *offer = new MailerOffer(this);
    connect(offer, &MailerOffer::ready, this, [this, offer] { addBar(offer); });
}

void MainWindow::openNewAccount()
{
    auto *dialog = new NewAccountDialog(m_engine, Discovery::allSources, this);
    connect(dialog, &NewAccountDialog::byHandWanted, this, [this](const AccountStart &start) {
        auto *whole = new AccountDialog(m_engine, {}, this);
        whole->startFrom(start);
        follow(whole);
    });
    follow(dialog);
}

void MainWindow::openCurrent()
{
    if (const auto account = current())
        follow(new AccountDialog(m_engine, account, this));
}

void MainWindow::duplicate()
{
    const auto account = current();
    if (!account)
        return;
    auto *dialog = new AccountDialog(m_engine, {}, this);
    dialog->startFrom(*account);
    follow(dialog);
}

void MainWindow::moveCurrent(int rows)
{
    const auto account = current();
    if (!account)
        return;
    const qsizetype place = m_places.accounts().indexOf(*account) + rows;
    if (place < 0 || place >= m_places.accounts().size())
        return;
    const auto moved = m_engine.accounts().move(account->name, place);
    if (!moved)
        return tellFailure(Wording::text(moved.error()));
    reload();
    choose(account->name);
    if (place == 0)
        confirm(tr("New messages begin with the account “%1” now.").arg(account->name));
    Q_EMIT accountsChanged();
}

void MainWindow::exportCurrent()
{
    if (const auto account = current())
        m_transfer->chooseExport(*account);
}

void MainWindow::followTransfer()
{
    connect(m_transfer, &AccountTransfer::reviewWanted, this, &MainWindow::addBar);
    connect(m_transfer, &AccountTransfer::exported, this, &MainWindow::confirm);
    connect(m_transfer, &AccountTransfer::failed, this, &MainWindow::tellFailure);
    connect(m_transfer, &AccountTransfer::imported, this, [this](const QStringList &names) {
        reload();
        choose(names.first());
        m_list->setFocus(); // the page that had it may be gone
        confirm(names.size() == 1 ? tr("The account “%1” was imported.").arg(names.first())
                                  : tr("%n account(s) were imported.", nullptr, int(names.size())));
        Q_EMIT accountsChanged();
        Q_EMIT accountSaved(names.first());
    });
}

void MainWindow::askRemove()
{
    const auto account = current();
    if (!account)
        return;
    m_removalAsked = account->name;
    m_notice->tell(NoticeBar::Tone::Warning, tr("Remove the account “%1”?").arg(account->name),
                   tr("Its pinned keys, the level that its server has reached and its stored passwords go too. "
                      "The journal is kept."));
    QPushButton *keep = m_notice->addButton(tr("&Keep It"));
    connect(keep, &QPushButton::clicked, this, &MainWindow::reload);
    connect(m_notice->addButton(tr("Re&move Account")), &QPushButton::clicked, this,
            [this, account] { remove(*account); });
    keep->setFocus();
}

void MainWindow::remove(const Account &account)
{
    const auto removed = removeAccount(m_engine, account);
    reload();
    if (!removed)
        return m_notice->tell(NoticeBar::Tone::Problem, Wording::text(removed.error()));
    confirm(tr("The account “%1” was removed.").arg(account.name));
    Q_EMIT accountsChanged();
}

// An account that is being edited goes with it.
void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(closeDialogsOver(*this));
}

void MainWindow::compose()
{
    const auto account = current();
    Q_EMIT composeWanted(account ? account->name : QString());
}

std::optional<Account> MainWindow::current() const
{
    return m_places.accountAt(m_list->currentIndex().row());
}

} // namespace Sealpost
