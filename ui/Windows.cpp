#include "ui/Windows.h"

#include "drafts/DraftStore.h"
#include "ui/Engine.h"
#include "ui/MainWindow.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/compose/SentText.h"
#include "ui/compose/StrandedDrafts.h"
#include "ui/outbox/Background.h"
#include "ui/outbox/Backlog.h"
#include "ui/outbox/DeliveryNews.h"
#include "ui/outbox/EntryEdit.h"
#include "ui/outbox/PostNoticeStack.h"
#include "ui/outbox/PostOffice.h"
#include "ui/outbox/UndoBar.h"
#include "ui/parts/Front.h"
#include "wording/Wording.h"

#include <QAction>
#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace Sealpost {

Windows::Windows(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_room(engine)
    , m_quit(new QAction(tr("Quit"), this))
{
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q); // QKeySequence::Quit is nothing outside of the large desktops
    connect(m_quit, &QAction::triggered, this, &Windows::quit);
    QTimer::singleShot(0, this, [this] {          // the first window is to stand before
        std::ignore = takeBackStranded(m_engine); // what cannot be now is so with the next start
        startPost();
    });
}

Windows::~Windows()
{
    for (const auto &message : std::as_const(m_messages))
        delete message;
    delete m_main;
}

void Windows::open(const LaunchOptions &options)
{
    if (m_background)
        m_background->leave();
    if (!options.activation.isEmpty()) // Qt takes it from here, as if it were this program's own
        qputenv("XDG_ACTIVATION_TOKEN", options.activation.toUtf8());
    openPracticeIfUsed();
    if (!std::exchange(m_isRestored, true)) // what was asked for stands first
        QMetaObject::invokeMethod(this, &Windows::restoreDrafts, Qt::QueuedConnection);
    if (options.seed && hasAccount() && !options.practice)
        return compose(*options.seed, {});
    if (options.seed)
        m_waiting += *options.seed;
    bringToFront(mainWindow());
    if (options.outbox) {
        startPost();
        mainWindow().showOutbox();
    }
    if (options.practice)
        mainWindow().practise();
}

void Windows::startPost()
{
    if (m_background)
        return;
    const auto post = m_engine.post();
    if (!post) {
        if (m_main)
            m_main->tellFailure(Wording::text(post.error()));
        return;
    }
    connect(*post, &PostOffice::settled, this, &Windows::tellSent);
    m_background = std::make_unique<Background>(**post);
    connect(m_background.get(), &Background::windowWanted, this, [this] { open({}); });
    connect(m_background.get(), &Background::ended, this, [this] {
        if (m_main)
            m_main->close(); // it has waited for this
        else
            Q_EMIT ended();
    });
    m_notices = std::make_unique<PostNotices>(m_engine, **post); // what the start brings up is told too
    m_news =
        std::make_unique<DeliveryNews>(m_engine, **post, [this] { return m_main && m_main->isActiveWindow(); });
    connect(m_news.get(), &DeliveryNews::chosen, this, &Windows::showEntry);
    (*post)->start();
    if (m_main)
        openPages(**post);
}

void Windows::openPages(PostOffice &post)
{
    m_main->openPages(post);
    auto *notices = new PostNoticeStack(*m_notices, m_main);
    connect(notices, &PostNoticeStack::entryWanted, m_main, &MainWindow::showOutbox);
    m_main->addBar(notices);
}

void Windows::showEntry(EntryId id, const QString &activation)
{
    open({.activation = activation});
    m_main->showOutbox(id);
}

void Windows::tellSent(EntryId id)
{
    const auto post = m_engine.post();
    const auto entry = post ? (*post)->store().entry(id) : failure(post.error());
    if (m_main && entry && *entry && (*entry)->state == EntryState::Sent)
        m_main->confirm(sentText(**entry));
}

// The end ------------------------------------------------------------------------------------------------------

bool Windows::isAnyOpen() const
{
    return (m_main && m_main->isVisible()) ||
           std::any_of(m_messages.begin(), m_messages.end(),
                       [](const auto &message) { return message && message->isVisible(); });
}

void Windows::follow(QWidget &window)
{
    window.addAction(m_quit);
    connect(&window, &QObject::destroyed, this, &Windows::afterClosed, Qt::QueuedConnection);
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || watched != m_main || mayClose(*m_main))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

/// Nothing that a person writes is at stake here, only when it goes: closing once more is an answer too.
bool Windows::mayClose(MainWindow &last)
{
    startPost(); // it may not have been yet
    const bool othersOpen = std::any_of(m_messages.begin(), m_messages.end(),
                                        [](const auto &message) { return message && message->isVisible(); });
    const auto post = m_engine.post();
    const auto entries =
        post && m_background && !m_isAsked && !othersOpen ? (*post)->store().list() : QList<EntrySummary>();
    const Backlog backlog = entries ? backlogOf(*entries, m_engine.clock().now()) : Backlog();
    if (backlog.soon == 0)
        return true;
    m_isAsked = true;
    last.askToKeepSending(backlog.messages);
    return false;
}

void Windows::keepSending()
{
    m_main->close();
}

void Windows::stopSending()
{
    m_main->tellStopping();
    m_background->stop();
}

void Windows::afterClosed()
{
    if (isAnyOpen())
        return;
    m_isAsked = false;
    if (m_background)
        m_background->begin();
    else
        Q_EMIT ended();
}

void Windows::quit()
{
    for (const auto &message : std::as_const(m_messages))
        if (message)
            message->close();
    if (m_main)
        m_main->close();
}

// Nothing is closed: if the session goes on, everything is as it was.
bool Windows::maySessionEnd()
{
    bool may = true;
    for (const auto &message : std::as_const(m_messages)) {
        if (!message || message->mayClose())
            continue;
        may = false;
        message->close();
        bringToFront(*message);
    }
    return may;
}

MainWindow &Windows::mainWindow()
{
    if (!m_main) {
        m_main = new MainWindow(m_engine, m_room);
        follow(*m_main);
        m_main->installEventFilter(this);
        connect(m_main, &MainWindow::keepSendingWanted, this, &Windows::keepSending);
        connect(m_main, &MainWindow::stopWanted, this, &Windows::stopSending);
        connect(m_main, &MainWindow::accountWanted, this,
                [this](const Account &account) { editAccount(account, m_main); });
        connect(m_main, &MainWindow::trustWanted, this, [this](const Account &account, const LineReport &report) {
            editAccount(account, m_main).showTrust(report);
        });
        if (const auto post = m_background ? m_engine.post() : Result<PostOffice *, StoreFailure>(nullptr);
            post && *post)
            openPages(**post);
        connect(m_main, &MainWindow::composeWanted, this, &Windows::composeWhatWaits);
        connect(m_main, &MainWindow::draftWanted, this, &Windows::openDraft);
        connect(m_main, &MainWindow::editWanted, this, &Windows::editEntry);
        connect(m_main, &MainWindow::accountSaved, this, [this](const QString &name) {
            if (!m_waiting.isEmpty())
                composeWhatWaits(name);
        });
        connect(m_main, &MainWindow::accountsChanged, this, &Windows::reloadMessages);
        connect(m_main, &MainWindow::accountsChanged, this, &Windows::tryAgain);
    }
    return *m_main;
}

void Windows::reloadMessages()
{
    for (const auto &message : std::as_const(m_messages))
        if (message)
            message->reloadAccounts();
}

/// What may not leave under one trust or account may under another.
void Windows::tryAgain()
{
    if (const auto post = m_background ? m_engine.post() : Result<PostOffice *, StoreFailure>(nullptr);
        post && *post)
        (*post)->tryAgain();
}

/// Over the message that needs it.
AccountDialog &Windows::editAccount(const Account &account, QWidget *over)
{
    auto *dialog = new AccountDialog(m_engine, account, over);
    connect(dialog, &AccountDialog::saved, this, [this] {
        if (m_main)
            m_main->reload();
        reloadMessages();
        tryAgain();
    });
    connect(dialog, &AccountDialog::trustChanged, this, &Windows::tryAgain);
    dialog->show();
    return *dialog;
}

void Windows::editTrust(const Account &account, const LineReport &report, ComposeWindow *over)
{
    AccountDialog &dialog = editAccount(account, over);
    connect(&dialog, &AccountDialog::trustChanged, over, &ComposeWindow::lookAgain);
    dialog.showTrust(report);
}

void Windows::composeWhatWaits(const QString &accountName)
{
    const QList<ComposeSeed> waiting = std::exchange(m_waiting, {});
    for (const ComposeSeed &seed : waiting.isEmpty() ? QList{ComposeSeed()} : waiting)
        compose(seed, accountName);
}

void Windows::compose(const ComposeSeed &seed, const QString &accountName)
{
    auto *window = new ComposeWindow(m_engine, seed);
    if (!accountName.isEmpty())
        window->chooseAccount(accountName);
    connectTo(*window);
    bringToFront(*window);
}

void Windows::connectTo(ComposeWindow &window)
{
    ComposeWindow *const message = &window;
    connect(message, &ComposeWindow::callableBack, this, [this, message](UndoBar *bar) {
        if (!m_main || !m_main->isVisible())
            return;
        m_main->addBar(bar);
        message->hide();
    });
    connect(message, &ComposeWindow::closedAsDraft, this, [this](DraftId id) {
        if (m_main)
            m_main->tellKept(id);
    });
    connect(message, &ComposeWindow::accountWanted, this,
            [this, message](const Account &account) { editAccount(account, message); });
    connect(
        message, &ComposeWindow::trustWanted, this,
        [this, message](const Account &account, const LineReport &report) { editTrust(account, report, message); });
    follow(window);
    m_messages.removeAll(QPointer<ComposeWindow>());
    m_messages += message;
}

void Windows::editEntry(EntryId id)
{
    const auto post = m_engine.post();
    const auto drafts = m_engine.drafts();
    if (!post || !drafts)
        return mainWindow().tellFailure(Wording::text(post ? drafts.error() : post.error()));
    auto *edit = new EntryEdit(m_engine, **post, **drafts, this);
    connect(edit, &EntryEdit::ready, this, &Windows::openDraft);
    connect(edit, &EntryEdit::failed, this, [this](const QString &why) { mainWindow().tellFailure(why); });
    edit->start(id);
}

void Windows::openDraft(DraftId id)
{
    const auto shown = std::find_if(m_messages.cbegin(), m_messages.cend(),
                                    [id](const auto &message) { return message && message->draftId() == id; });
    if (ComposeWindow *window = shown != m_messages.cend() ? shown->data() : openStored(id))
        bringToFront(*window);
}

ComposeWindow *Windows::openStored(DraftId id)
{
    const auto store = m_engine.drafts();
    const auto draft = store.and_then([id](DraftStore *drafts) { return drafts->draft(id); });
    if (!draft || !*draft) {
        if (!draft)
            mainWindow().tellFailure(Wording::text(draft.error()));
        return nullptr;
    }
    std::ignore = (*store)->open(id); // putting it again says so, too
    auto *window = new ComposeWindow(m_engine);
    window->openDraft(**draft);
    connectTo(*window);
    return window;
}

/// Whether the program before this one was killed, or its session ended: behind what the person wants now.
void Windows::restoreDrafts()
{
    const auto store = m_engine.drafts();
    const auto open = store.and_then([](DraftStore *drafts) { return drafts->openOnes(); });
    if (!open)
        return; // whoever writes is told by the window that cannot keep it
    for (const DraftId id : *open) {
        ComposeWindow *window = openStored(id);
        if (!window)
            continue;
        window->tellRestored();
        window->setAttribute(Qt::WA_ShowWithoutActivating);
        window->show();
    }
    std::ignore = (*store)->sweep(); // what stays is for the next start
}

bool Windows::hasAccount()
{
    const auto contents = m_engine.accounts().load();
    return contents && !contents->accounts.isEmpty();
}

void Windows::openPracticeIfUsed()
{
    const auto practice = m_engine.accounts().find(PracticeRoom::accountName);
    if (practice && *practice && PracticeRoom::isItsAccount(**practice))
        static_cast<void>(m_room.open()); // what is wrong shows as soon as the account is used
}

} // namespace Sealpost
