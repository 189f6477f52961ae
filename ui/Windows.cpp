#include "ui/Windows.h"

#include "ui/Engine.h"
#include "ui/MainWindow.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/compose/ComposeWindow.h"

#include <QAction>

namespace Sealpost {

namespace {

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

Windows::Windows(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_room(engine)
    , m_quit(new QAction(tr("Quit"), this))
{
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q); // QKeySequence::Quit is nothing outside of the large desktops
    connect(m_quit, &QAction::triggered, this, &Windows::quit);
}

Windows::~Windows()
{
    for (const auto &message : std::as_const(m_messages))
        delete message;
    delete m_main;
}

void Windows::open(const LaunchOptions &options)
{
    if (!options.activation.isEmpty()) // Qt takes it from here, as if it were this program's own
        qputenv("XDG_ACTIVATION_TOKEN", options.activation.toUtf8());
    openPracticeIfUsed();
    if (options.seed && hasAccount() && !options.practice)
        return compose(*options.seed, {});
    if (options.seed)
        m_waiting += *options.seed;
    bringToFront(mainWindow());
    if (options.practice)
        mainWindow().practise();
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
        if (!message || !message->holdsSomething())
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
        m_main->addAction(m_quit);
        connect(m_main, &MainWindow::composeWanted, this, &Windows::composeWhatWaits);
        connect(m_main, &MainWindow::accountSaved, this, [this](const QString &name) {
            if (!m_waiting.isEmpty())
                composeWhatWaits(name);
        });
        connect(m_main, &MainWindow::accountsChanged, this, &Windows::reloadMessages);
    }
    return *m_main;
}

void Windows::reloadMessages()
{
    for (const auto &message : std::as_const(m_messages))
        if (message)
            message->reloadAccounts();
}

/// Over the message that needs it.
AccountDialog &Windows::editAccount(const Account &account, QWidget *over)
{
    auto *dialog = new AccountDialog(m_engine, account, over);
    connect(dialog, &AccountDialog::saved, this, [this] {
        if (m_main)
            m_main->reload();
        reloadMessages();
    });
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
    connect(window, &ComposeWindow::sent, this, [this](const QString &confirmation) {
        if (m_main)
            m_main->confirm(confirmation);
    });
    connect(window, &ComposeWindow::accountWanted, this,
            [this, window](const Account &account) { editAccount(account, window); });
    connect(
        window, &ComposeWindow::trustWanted, this,
        [this, window](const Account &account, const LineReport &report) { editTrust(account, report, window); });
    window->addAction(m_quit);
    m_messages.removeAll(QPointer<ComposeWindow>());
    m_messages += window;
    bringToFront(*window);
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
