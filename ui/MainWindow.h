#pragma once

#include "accounts/SettingsStore.h"
#include "drafts/DraftStore.h"
#include "outbox/Entry.h"
#include "submission/LineReport.h"
#include "ui/NavigationModel.h"
#include "ui/help/HelpPage.h"

#include <QMainWindow>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class AccountPage;
class AccountTransfer;
class DraftNotice;
class Engine;
class FirstStartPage;
class MailPages;
class NoticeBar;
class PostOffice;
class PracticeRoom;

/// The messages (Drafts, Outbox, Sent), the accounts, and what the practice server has received. Without an
/// account: the first start.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Engine &engine, PracticeRoom &room, QWidget *parent = nullptr);

    void openPages(PostOffice &post);                   ///< those of messages; until then they are empty
    void showOutbox(std::optional<EntryId> id = {});    ///< this message in it
    [[nodiscard]] MailPages *pages() { return m_mail; } ///< null: not opened yet

    void reload();
    void choose(const QString &accountName);
    void tellFailure(const QString &sentence);
    void confirm(const QString &sentence); ///< for a moment, in the status bar
    void askToKeepSending(int messages);   ///< the window is to close
    void tellStopping();
    void tellKept(DraftId id); ///< a message's window was closed
    void addBar(QWidget *bar); ///< above all pages; it goes when it is deleted
    void practise();           ///< opens the practice server, then asks for a message

Q_SIGNALS:
    void composeWanted(const QString &accountName);
    void draftWanted(Sealpost::DraftId id); ///< it is to be opened
    void accountsChanged();
    void accountSaved(const QString &accountName);
    void editWanted(Sealpost::EntryId id);
    void accountWanted(const Sealpost::Account &account);
    void trustWanted(const Sealpost::Account &account, const Sealpost::LineReport &report);
    void keepSendingWanted();
    void stopWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QWidget *overview();
    void addActions();
    void showRow(int row);
    void showAccount(const Account &account);
    void tellExpiry(const Account &account, AccountPage &page);
    void clearDetail();
    void openSettings();
    void openHelp();
    [[nodiscard]] HelpPage helpPage() const; ///< of what is seen
    void tellBroken();
    void openNewAccount();
    void offerMailLinks();
    void openCurrent();
    void duplicate();
    void moveCurrent(int rows); ///< down; up if it is negative
    void exportCurrent();
    void followTransfer();
    template <typename Dialog>
    void follow(Dialog *dialog); ///< shows it, and what it has kept
    void askRemove();
    void remove(const Account &account);
    void compose();
    [[nodiscard]] std::optional<Account> current() const;

    Engine &m_engine;
    PracticeRoom &m_room;
    SettingsStore m_settings;
    NavigationModel m_places;
    AccountTransfer *m_transfer;
    MailPages *m_mail = nullptr;
    QVBoxLayout *m_column; ///< bars, then the pages
    QStackedWidget *m_pages;
    FirstStartPage *m_firstStart;
    QListView *m_list;
    QStackedWidget *m_detail;
    NoticeBar *m_notice;
    NoticeBar *m_leaving;                  ///< what closing the window asks
    DraftNotice *m_draftNotice = nullptr;  ///< made with the first draft that there is something to say about
    QStringList m_broken;                  ///< accounts that cannot be read
    std::optional<QString> m_removalAsked; ///< the account that the notice asks about
    QAction *m_compose = nullptr;
    QAction *m_newAccount = nullptr;
};

} // namespace Sealpost
