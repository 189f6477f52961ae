#pragma once

#include "drafts/StoredDraft.h"
#include "outbox/Entry.h"
#include "ui/compose/ComposeSeed.h"
#include "ui/compose/Readiness.h"
#include "ui/compose/WarmLine.h"

#include <QDateTime>
#include <QWidget>

namespace Sealpost {

class ComposeForm;
class Departure;
class DraftBar;
class DraftKeeper;
class NoticeBar;
class LoginDesk;
class SendRow;
class TimeBar;
class TrustBar;
class UndoBar;

/// A message being written, with the line that will carry it, until it is safe in the outbox and cannot be called
/// back any more. Nothing here opens a box on top of it.
class ComposeWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ComposeWindow(Engine &engine, const ComposeSeed &seed = {}, QWidget *parent = nullptr);
    /// `pause` is DraftKeeper's.
    ComposeWindow(Engine &engine, const ComposeSeed &seed, std::chrono::milliseconds pause,
                  QWidget *parent = nullptr);

    void chooseAccount(const QString &name);

    void openDraft(const StoredDraft &draft); ///< in the place of what stands here
    void tellRestored();                      ///< it was open when the program ended
    [[nodiscard]] DraftId draftId() const;    ///< 0: there is none

    /// Keeps what is there. Whether closing it would neither ask nor wait for a message on its way into the outbox.
    [[nodiscard]] bool mayClose();
    void reloadAccounts(); ///< at once, or when the message is in the outbox
    void showReport(const LineReport &report);
    void sendAt(const QDateTime &when);   ///< as if it were chosen there; invalid: now
    void lookAgain() { m_line.reopen(); } ///< pins or levels are others

Q_SIGNALS:
    void enqueued(Sealpost::EntryId id); ///< it is safe
    /// The window is done with, unless the message is called back: the bar may be shown elsewhere in its stead.
    void callableBack(Sealpost::UndoBar *bar);
    void closedAsDraft(Sealpost::DraftId id);
    void accountWanted(const Sealpost::Account &account);                                   ///< it is to be edited
    void trustWanted(const Sealpost::Account &account, const Sealpost::LineReport &report); ///< what blocks, in it

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectWriting();
    void connectLine();
    void connectSending();
    void addShortcuts();
    void addShortcut(const QKeySequence &keys, void (ComposeWindow::*act)());

    void useAccount();
    void showConnection();
    void review();

    void send();
    void leave();
    [[nodiscard]] bool isComplete(const Draft &draft);
    void followDeparture();
    void answer(Readiness why);
    void askPassword();
    void askPasswordAgain(const Smtp::Failure &failure);
    void askToUnlock(const Smtp::Failure &failure);
    void askToAuthorize(const Smtp::Failure &failure);
    void tellToMend(const Smtp::Failure &failure);
    void offerOutbox(const QString &why, const QString &more);
    void keepInOutbox(); ///< where it waits for what blocks it here
    void goOn();         ///< with what was given to log in with
    void showCallBack(UndoBar *bar);
    void tellRefused(const StoreFailure &why);

    void showDraftState();
    void askDiscard();
    void discard();
    void shut(); ///< Escape, Ctrl+W: close, which asks
    void askToCloseUnkept();

    Engine &m_engine;
    WarmLine m_line;
    ComposeForm *m_form;
    DraftKeeper *m_keeper;
    DraftBar *m_draft;
    TrustBar *m_trust;
    LoginDesk *m_login;
    TimeBar *m_time;
    NoticeBar *m_notice;
    SendRow *m_row;
    Departure *m_departure;
    QDateTime m_when; ///< when it is to go; invalid: now
    std::optional<LineReport> m_report;
    bool m_withoutSubject = false; ///< the person has been told that there is none
    bool m_mayClose = false;
    bool m_reloadDue = false; ///< the accounts have changed while a message is on its way
};

} // namespace Sealpost
