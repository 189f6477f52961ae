#include "ui/compose/ComposeWindow.h"

#include "ui/Engine.h"
#include "ui/compose/ComposeForm.h"
#include "ui/compose/Departure.h"
#include "ui/compose/DraftBar.h"
#include "ui/compose/DraftKeeper.h"
#include "ui/compose/LoginDesk.h"
#include "ui/compose/SendRow.h"
#include "ui/compose/SentText.h"
#include "ui/compose/TimeBar.h"
#include "ui/help/HelpKey.h"
#include "ui/outbox/PostOffice.h"
#include "ui/outbox/UndoBar.h"
#include "ui/parts/AccessibleRole.h"
#include "ui/parts/Front.h"
#include "ui/parts/OpenDialogs.h"
#include "ui/trust/ConnectionDialog.h"
#include "ui/trust/Reviewing.h"
#include "ui/trust/SealIndicator.h"
#include "ui/trust/TrustBar.h"
#include "wording/Wording.h"

#include <QCloseEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <tuple>

namespace Sealpost {

ComposeWindow::ComposeWindow(Engine &engine, const ComposeSeed &seed, QWidget *parent)
    : ComposeWindow(engine, seed, DraftKeeper::usualPause, parent)
{
}

ComposeWindow::ComposeWindow(Engine &engine, const ComposeSeed &seed, std::chrono::milliseconds pause,
                             QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_engine(engine)
    , m_line(engine)
    , m_form(new ComposeForm(this))
    , m_keeper(new DraftKeeper(engine, *m_form, pause, this))
    , m_draft(new DraftBar(*m_keeper, *m_form, this))
    , m_trust(new TrustBar(this))
    , m_login(new LoginDesk(engine, this))
    , m_time(new TimeBar(this))
    , m_notice(new NoticeBar(this))
    , m_row(new SendRow(this))
    , m_departure(new Departure(engine, *m_form, *m_keeper, m_line, this))
{
    setAccessibleRole(*this, QAccessible::Window); // Qt takes it for a mere place
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New Message"));
    layOut();
    connectWriting();
    connectLine();
    connectSending();
    addShortcuts();
    reloadAccounts();
    m_form->fill(seed);
    m_form->focusFirstEmpty();
}

void ComposeWindow::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form, 1);
    for (QWidget *below :
         {static_cast<QWidget *>(m_draft), static_cast<QWidget *>(m_trust), static_cast<QWidget *>(m_login),
          static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_row)})
        column->addWidget(below);
    resize(fontMetrics().averageCharWidth() * 132, fontMetrics().height() * 42);
}

void ComposeWindow::connectWriting()
{
    connect(m_form, &ComposeForm::accountChanged, this, &ComposeWindow::useAccount);
    connect(m_form, &ComposeForm::edited, this, [this] {
        m_notice->dismiss();
        m_draft->dismissRestored();
    });
    connect(m_draft, &DraftBar::filesChanged, this, [this] { std::ignore = m_keeper->keep(); });
    connect(m_keeper, &DraftKeeper::stateChanged, this, &ComposeWindow::showDraftState);
    connect(m_keeper, &DraftKeeper::imageRefused, this, [this] {
        m_notice->tell(NoticeBar::Tone::Problem,
                       tr("The image could not be kept as a file, so it is not attached."));
    });
    connect(m_row, &SendRow::discardWanted, this, &ComposeWindow::askDiscard);
    connect(m_row, &SendRow::attachWanted, m_form, &ComposeForm::chooseFiles);
}

void ComposeWindow::connectLine()
{
    connect(&m_line, &WarmLine::changed, this, &ComposeWindow::showReport);
    connect(&m_line, &WarmLine::changed, m_departure, &Departure::lookAtLine);
    connect(&m_line, &WarmLine::unusable, this, [this](const StoreFailure &why) {
        m_row->setNoLine(Wording::text(why));
        m_notice->tell(NoticeBar::Tone::Problem, Wording::text(why));
    });
    connect(m_row, &SendRow::sealClicked, this, &ComposeWindow::showConnection);
    connect(m_trust, &TrustBar::reviewWanted, this, &ComposeWindow::review);
    connect(m_trust, &TrustBar::accountWanted, this, [this] {
        if (const auto account = m_form->account(); account && m_report)
            Q_EMIT trustWanted(*account, *m_report);
    });
    connect(m_trust, &TrustBar::connectionWanted, this, &ComposeWindow::showConnection);
    connect(m_trust, &TrustBar::retryWanted, &m_line, &WarmLine::reopen);
}

void ComposeWindow::connectSending()
{
    connect(m_row, &SendRow::sendWanted, this, &ComposeWindow::send);
    connect(m_row, &SendRow::sendAtWanted, this, &ComposeWindow::sendAt);
    connect(m_row, &SendRow::timeWanted, this, [this] { m_time->ask(m_engine.clock().now()); });
    connect(m_time, &TimeBar::chosen, this, &ComposeWindow::sendAt);
    connect(m_login, &LoginDesk::ready, this, &ComposeWindow::goOn);
    connect(m_login, &LoginDesk::notKept, this,
            [this](const QString &why) { m_notice->tell(NoticeBar::Tone::Warning, why); });
    connect(m_row, &SendRow::cancelWanted, m_departure, &Departure::cancel);
    connect(m_departure, &Departure::stateChanged, this, &ComposeWindow::followDeparture);
    connect(m_departure, &Departure::progress, m_row, &SendRow::setProgress);
    connect(m_departure, &Departure::heldUp, this, &ComposeWindow::answer);
    connect(m_departure, &Departure::unwritten, this, [this](const MessageFailure &why) {
        if (why.kind != MessageFailure::Kind::Cancelled)
            m_notice->tell(NoticeBar::Tone::Problem, Wording::text(why));
    });
    connect(m_departure, &Departure::refused, this, &ComposeWindow::tellRefused);
    connect(m_departure, &Departure::enqueued, this, &ComposeWindow::enqueued);
    connect(m_departure, &Departure::callableBack, this, &ComposeWindow::showCallBack);
    connect(m_departure, &Departure::cameBack, this, [this] {
        show();
        activateWindow();
    });
    connect(m_departure, &Departure::stayedThere, this,
            [this](const StoreFailure &why) { m_notice->tell(NoticeBar::Tone::Problem, Wording::text(why)); });
}

void ComposeWindow::addShortcuts()
{
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), &ComposeWindow::send);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ComposeWindow::send);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), &ComposeWindow::shut);
    addShortcut(QKeySequence(Qt::Key_Escape), &ComposeWindow::shut);
    addHelpKey(*this, HelpPage::Writing);
}

void ComposeWindow::addShortcut(const QKeySequence &keys, void (ComposeWindow::*act)())
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
}

// Accounts, and the line --------------------------------------------------------------------------------------

void ComposeWindow::reloadAccounts()
{
    m_reloadDue = m_departure->state() != Departure::State::Here;
    if (m_reloadDue)
        return;
    const auto contents = m_engine.accounts().load();
    if (contents)
        m_form->setAccounts(contents->accounts);
    else
        m_notice->tell(NoticeBar::Tone::Problem, Wording::text(contents.error()));
}

void ComposeWindow::chooseAccount(const QString &name)
{
    m_form->chooseAccount(name);
}

void ComposeWindow::useAccount()
{
    if (const auto account = m_form->account()) {
        m_login->follow(*account);
        m_line.use(*account);
        return;
    }
    m_login->dismiss();
    m_row->setNoLine(tr("There is no account to send with."));
}

void ComposeWindow::showReport(const LineReport &report)
{
    m_report = report;
    m_row->setReport(report);
    m_trust->setReport(report);
}

void ComposeWindow::showConnection()
{
    if (!m_report)
        return;
    auto *dialog = findChild<ConnectionDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog || !dialog->isVisible()) {
        dialog = new ConnectionDialog(*m_report, this);
        connect(&m_line, &WarmLine::changed, dialog, &ConnectionDialog::setReport);
    }
    bringToFront(*dialog);
}

void ComposeWindow::review()
{
    const auto account = m_form->account();
    if (account && m_report && m_report->peer)
        reviewServer(m_engine, *account, *m_report, this, [this] {
            m_line.reopen();
            if (const auto post = m_engine.post())
                (*post)->tryAgain(); // others may wait for the same
        });
}

// Sending -------------------------------------------------------------------------------------------------------

void ComposeWindow::send()
{
    sendAt({});
}

void ComposeWindow::sendAt(const QDateTime &when)
{
    if (m_departure->state() != Departure::State::Here || m_mayClose)
        return;
    m_when = when;
    leave();
}

/// What is asked for here is asked for before the message is out of hand.
void ComposeWindow::leave()
{
    m_keeper->want(); // also what came with a link, once somebody wants it to leave
    m_notice->dismiss();
    const auto draft = m_form->draft();
    if (draft && isComplete(*draft))
        m_departure->start(m_when);
}

bool ComposeWindow::isComplete(const Draft &draft)
{
    m_form->attachments().refresh();
    const QStringList missing = m_form->attachments().missing();
    if (!missing.isEmpty()) {
        m_notice->tell(NoticeBar::Tone::Problem, missingText(missing), tr("Attach it again, or remove it."));
        return false;
    }
    if (draft.subject.trimmed().isEmpty() && !m_withoutSubject) {
        m_withoutSubject = true;
        m_notice->tell(NoticeBar::Tone::Notice, tr("Send without a subject?"), tr("Press Send again to do so."));
        m_form->focusSubject();
        return false;
    }
    return true;
}

/// What must not change meanwhile, and when it is over.
void ComposeWindow::followDeparture()
{
    const Departure::State state = m_departure->state();
    const bool isHere = state == Departure::State::Here;
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_draft)})
        part->setEnabled(isHere);
    m_row->setEnabled(state != Departure::State::CallableBack);
    m_row->setSending(state == Departure::State::AwaitsLine || state == Departure::State::Enters);
    if (state == Departure::State::Enters)
        m_notice->dismiss();
    if (isHere && m_reloadDue)
        reloadAccounts();
    if (state == Departure::State::Gone)
        close();
}

void ComposeWindow::answer(Readiness why)
{
    const auto failure = m_line.line()->report().failure;
    switch (why) {
    case Readiness::Go:
    case Readiness::Wait:
        return;
    case Readiness::TypePassword:
        return failure ? askPasswordAgain(*failure) : askPassword();
    case Readiness::Unlock:
        return askToUnlock(*failure);
    case Readiness::Authorize:
        return askToAuthorize(*failure);
    case Readiness::MendAccount:
        return tellToMend(*failure);
    case Readiness::ReviewLine: // the bar of trust says why; here is what can be done nevertheless
        return offerOutbox(tr("This message cannot leave now."),
                           tr("In the outbox it waits, and goes by itself as soon as it may."));
    }
}

void ComposeWindow::askPassword()
{
    if (const auto account = m_form->account())
        m_login->ask(*account, tr("%1 asks for the password of %2.").arg(account->host.shown(), account->username));
}

void ComposeWindow::askPasswordAgain(const Smtp::Failure &failure)
{
    const auto account = m_form->account();
    if (account && failure.kind == Smtp::Failure::Kind::AuthenticationRefused)
        return m_login->askAgain(*account, Wording::text(failure), Wording::serverWords(failure.reply));
    m_line.reopen(); // it is to stand while the password is typed
    askPassword();
}

void ComposeWindow::goOn()
{
    if (m_departure->state() != Departure::State::Here || m_mayClose)
        return; // it is on its way already, or given up
    m_line.reopen();
    leave();
}

void ComposeWindow::askToUnlock(const Smtp::Failure &failure)
{
    const auto account = m_form->account();
    if (account && !m_login->askToUnlock(*account, tr("The way to %1 needs them.").arg(account->host.shown())))
        offerOutbox(Wording::text(failure), Wording::explanation(failure, Wording::Face::Window));
}

void ComposeWindow::askToAuthorize(const Smtp::Failure &failure)
{
    if (const auto account = m_form->account())
        m_login->askToAuthorize(*account, Wording::text(failure), Wording::serverWords(failure.reply));
}

void ComposeWindow::tellToMend(const Smtp::Failure &failure)
{
    const bool isOfLogin = failure.kind == Smtp::Failure::Kind::AuthenticationRequired;
    m_notice->tell(NoticeBar::Tone::Problem,
                   isOfLogin ? tr("The server wants a login, but this account has no user name.")
                             : Wording::text(failure),
                   Wording::serverWords(failure.reply));
    connect(m_notice->addButton(tr("&Edit the Account…")), &QPushButton::clicked, this, [this] {
        if (const auto account = m_form->account())
            Q_EMIT accountWanted(*account);
    });
}

void ComposeWindow::offerOutbox(const QString &why, const QString &more)
{
    m_notice->tell(NoticeBar::Tone::Notice, why, more);
    connect(m_notice->addButton(tr("&Keep in the Outbox")), &QPushButton::clicked, this,
            &ComposeWindow::keepInOutbox);
}

void ComposeWindow::keepInOutbox()
{
    const auto draft = m_form->draft();
    if (m_departure->state() == Departure::State::Here && draft && isComplete(*draft))
        m_departure->startAnyway();
}

void ComposeWindow::tellRefused(const StoreFailure &why)
{
    m_notice->tell(NoticeBar::Tone::Problem, Wording::text(why), tr("The message is still here only."));
}

void ComposeWindow::showCallBack(UndoBar *bar)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_row), bar);
    Q_EMIT callableBack(bar);
}

// The draft -----------------------------------------------------------------------------------------------------

void ComposeWindow::openDraft(const StoredDraft &draft)
{
    m_keeper->resume(draft);
    m_draft->tellOpened();
    m_form->focusFirstEmpty();
}

void ComposeWindow::tellRestored()
{
    m_draft->tellRestored();
}

DraftId ComposeWindow::draftId() const
{
    return m_keeper->id();
}

void ComposeWindow::showDraftState()
{
    m_row->setKept(m_keeper->state() == DraftKeeper::State::Kept);
}

void ComposeWindow::askDiscard()
{
    if (m_keeper->id() == 0 && !m_keeper->hasSomething())
        return discard();
    m_notice->tell(NoticeBar::Tone::Notice, tr("Discard this message?"), tr("It is not kept in Drafts either."));
    QPushButton *keep = m_notice->addButton(tr("&Keep Writing"));
    connect(keep, &QPushButton::clicked, m_notice, &NoticeBar::dismiss);
    connect(m_notice->addButton(tr("D&iscard")), &QPushButton::clicked, this, &ComposeWindow::discard);
    keep->setFocus();
}

void ComposeWindow::discard()
{
    m_keeper->remove();
    m_mayClose = true;
    close();
}

// Closing -------------------------------------------------------------------------------------------------------

void ComposeWindow::shut()
{
    close();
}

bool ComposeWindow::mayClose()
{
    switch (m_departure->state()) {
    case Departure::State::Here:
        return m_mayClose || m_keeper->keep();
    case Departure::State::AwaitsLine:
    case Departure::State::Enters:
        return m_mayClose;
    case Departure::State::CallableBack:
    case Departure::State::Gone:
        return true;
    }
    Q_UNREACHABLE();
}

void ComposeWindow::closeEvent(QCloseEvent *event)
{
    const bool may = mayClose();
    event->setAccepted(may && closeDialogsOver(*this));
    if (event->isAccepted()) {
        if (const DraftId id = m_keeper->close(); id > 0)
            Q_EMIT closedAsDraft(id);
    } else if (!may && m_departure->state() != Departure::State::Here) {
        m_notice->tell(NoticeBar::Tone::Notice,
                       tr("The message is on its way into the outbox. Cancel that first to close the window."));
    } else if (!may) {
        askToCloseUnkept();
    }
}

void ComposeWindow::askToCloseUnkept()
{
    m_notice->tell(NoticeBar::Tone::Warning, tr("Close this message without keeping it?"),
                   tr("What you wrote last would be lost."));
    QPushButton *keep = m_notice->addButton(tr("&Keep Writing"));
    connect(keep, &QPushButton::clicked, m_notice, &NoticeBar::dismiss);
    connect(m_notice->addButton(tr("C&lose")), &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        close();
    });
    keep->setFocus();
}

void ComposeWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ActivationChange)
        return;
    if (!isActiveWindow()) {
        std::ignore = m_keeper->keep(); // what could not be kept is said by the window itself
        return;
    }
    m_form->attachments().refresh();
    if (m_departure->state() != Departure::State::CallableBack)
        m_line.reopenIfLost();
}

} // namespace Sealpost
