#pragma once

#include "drafts/StoredDraft.h"
#include "outbox/Entry.h"
#include "ui/launch/LaunchOptions.h"
#include "ui/practice/PracticeRoom.h"

#include <QPointer>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QAction)

namespace Sealpost {

class AccountDialog;
class Background;
class ComposeWindow;
class DeliveryNews;
struct LineReport;
class MainWindow;
class PostNotices;
class PostOffice;

/// Opens the windows of the program and tells each what the others have done. When the last one is closed, the
/// program goes on while there is something to send, and ends.
class Windows : public QObject
{
    Q_OBJECT

public:
    explicit Windows(Engine &engine, QObject *parent = nullptr);
    ~Windows() override; ///< the windows go with it

    /// The windows that a program was started for, this one or a later one: in front of all others. A message
    /// waits until there is an account.
    void open(const LaunchOptions &options);

    /// In a window of its own, or in front if there is one.
    void openDraft(DraftId id);

    /// Closes all windows; those whose message is on its way, or could not be kept, say so and stay.
    void quit();

    /// Whether the session may end without a message being lost. Those that hold it back have said why; the others
    /// are kept, and open again with the next start.
    [[nodiscard]] bool maySessionEnd();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void ended(); ///< no window is left, and nothing is to be done

private:
    void startPost();
    void openPages(PostOffice &post);
    void showEntry(EntryId id, const QString &activation);
    void tellSent(EntryId id);
    void tryAgain();
    [[nodiscard]] bool isAnyOpen() const;
    [[nodiscard]] bool mayClose(MainWindow &last);
    void keepSending();
    void stopSending();
    void afterClosed();
    void follow(QWidget &window);
    MainWindow &mainWindow();
    void compose(const ComposeSeed &seed, const QString &accountName);
    void connectTo(ComposeWindow &window);
    ComposeWindow *openStored(DraftId id); ///< null: there is no such draft, and the main window says why
    void editEntry(EntryId id);            ///< out of the outbox, into a window
    void restoreDrafts();
    void composeWhatWaits(const QString &accountName);
    void reloadMessages();
    AccountDialog &editAccount(const Account &account, QWidget *over);
    void editTrust(const Account &account, const LineReport &report, ComposeWindow *over);
    void openPracticeIfUsed();
    [[nodiscard]] bool hasAccount();

    Engine &m_engine;
    PracticeRoom m_room;
    QAction *m_quit; ///< in every window
    std::unique_ptr<Background> m_background;
    std::unique_ptr<PostNotices> m_notices;
    std::unique_ptr<DeliveryNews> m_news;
    QPointer<MainWindow> m_main;
    bool m_isAsked = false; ///< whether to go on without a window; closing once more answers that
    QList<QPointer<ComposeWindow>> m_messages;
    QList<ComposeSeed> m_waiting; ///< for an account
    bool m_isRestored = false;    ///< what was open when the program before this one ended has been opened
};

} // namespace Sealpost
