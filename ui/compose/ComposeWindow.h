#pragma once

#include "message/Draft.h"
#include "submission/Submitter.h"
#include "ui/compose/ComposeSeed.h"
#include "ui/compose/WarmLine.h"

#include <QPointer>
#include <QWidget>

namespace Sealpost {

class ComposeForm;
class Dispatch;
class NoticeBar;
class PasswordBar;
class SendRow;
class TrustBar;
class Secret;

/// A message being written, with the line that will carry it. Nothing here opens a box on top of it.
class ComposeWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ComposeWindow(Engine &engine, const ComposeSeed &seed = {}, QWidget *parent = nullptr);
    ~ComposeWindow() override;

    void chooseAccount(const QString &name);
    /// Whether closing it would ask, or wait for a message on its way.
    [[nodiscard]] bool holdsSomething() const;
    void reloadAccounts(); ///< at once, or when the message that is on its way has arrived
    void showReport(const LineReport &report);
    void lookAgain() { m_line.reopen(); } ///< pins or levels are others

Q_SIGNALS:
    void sent(const QString &confirmation);
    void accountWanted(const Sealpost::Account &account);                                   ///< it is to be edited
    void trustWanted(const Sealpost::Account &account, const Sealpost::LineReport &report); ///< what blocks, in it

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void addShortcut(const QKeySequence &keys, void (ComposeWindow::*act)());

    void useAccount();
    void showConnection();
    void review();

    void send();
    void shut(); ///< Escape, Ctrl+W: close, which asks
    [[nodiscard]] bool isReadyToLeave(const Draft &draft);
    void askPassword();
    void askPasswordAgain(const Smtp::Failure &failure);
    void tellNoUserName(const Smtp::Failure &failure);
    void takePassword(const Secret &password);
    void dispatch(const Draft &draft);
    void cancel();

    void afterFinished(const SubmissionResult &result);
    void afterUnwritten(const MessageFailure &failure);
    void succeed(const SubmissionResult &result);
    void tellFailure(const SubmissionResult &result);
    void settle(); ///< back to writing
    void askDiscard();

    Engine &m_engine;
    WarmLine m_line;
    ComposeForm *m_form;
    TrustBar *m_trust;
    PasswordBar *m_password;
    NoticeBar *m_notice;
    SendRow *m_row;
    QPointer<Dispatch> m_dispatch;
    std::optional<LineReport> m_report;
    bool m_isTried = false;        ///< Send was pressed: what is there is to leave, whoever wrote it
    bool m_withoutSubject = false; ///< the person has been told that there is none
    bool m_mayClose = false;
    bool m_reloadDue = false; ///< the accounts have changed while a message is on its way
};

} // namespace Sealpost
