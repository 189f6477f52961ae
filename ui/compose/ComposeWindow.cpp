#include "ui/compose/ComposeWindow.h"

#include "ui/Engine.h"
#include "ui/compose/ComposeForm.h"
#include "ui/compose/Dispatch.h"
#include "ui/compose/DraftBar.h"
#include "ui/compose/DraftKeeper.h"
#include "ui/compose/PasswordBar.h"
#include "ui/compose/Readiness.h"
#include "ui/compose/SendRow.h"
#include "ui/compose/SentText.h"
#include "ui/compose/TimeBar.h"
#include "ui/outbox/UndoBar.h"
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

using namespace std::chrono_literals;

namespace {

/// So long Send waits for the line, which may have something to ask. A message waits in the outbox as well.
constexpr auto patience = 3s;

/// A line is kept warm for what goes within this time.
constexpr auto soon = 60s;

} // namespace

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
    , m_password(new PasswordBar(this))
    , m_time(new TimeBar(this))
    , m_notice(new NoticeBar(this))
    , m_row(new SendRow(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New Message"));
    layOut();
    connectParts();
    reloadAccounts();
    m_form->fill(seed);
    m_form->focusFirstEmpty();
}

ComposeWindow::~ComposeWindow()
{
    takeBarAway(); // it may be in another window
}

void ComposeWindow::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form, 1);
    for (QWidget *below :
         {static_cast<QWidget *>(m_draft), static_cast<QWidget *>(m_trust), static_cast<QWidget *>(m_password),
          static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_row)})
        column->addWidget(below);
    resize(fontMetrics().averageCharWidth() * 132, fontMetrics().height() * 42);
}

void ComposeWindow::connectParts()
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
    connect(m_row, &SendRow::sealClicked, this, &ComposeWindow::showConnection);
    connect(m_row, &SendRow::sendWanted, this, &ComposeWindow::send);
    connect(m_row, &SendRow::sendAtWanted, this, &ComposeWindow::sendAt);
    connect(m_row, &SendRow::timeWanted, this, [this] { m_time->ask(m_engine.clock().now()); });
    connect(m_time, &TimeBar::chosen, this, &ComposeWindow::sendAt);
    connect(m_row, &SendRow::cancelWanted, this, &ComposeWindow::cancel);
    connect(m_trust, &TrustBar::reviewWanted, this, &ComposeWindow::review);
    connect(m_trust, &TrustBar::accountWanted, this, [this] {
        if (const auto account = m_form->account(); account && m_report)
            Q_EMIT trustWanted(*account, *m_report);
    });
    connect(m_trust, &TrustBar::connectionWanted, this, &ComposeWindow::showConnection);
    connect(m_trust, &TrustBar::retryWanted, &m_line, &WarmLine::reopen);
    connect(m_password, &PasswordBar::given, this, &ComposeWindow::takePassword);
    connect(&m_line, &WarmLine::changed, this, &ComposeWindow::showReport);
    connect(&m_line, &WarmLine::changed, this, &ComposeWindow::afterLine);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &ComposeWindow::dispatch);
    connect(&m_line, &WarmLine::unusable, this, [this](const StoreFailure &why) {
        m_row->setNoLine(Wording::text(why));
        m_notice->tell(NoticeBar::Tone::Problem, Wording::text(why));
    });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), &ComposeWindow::send);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ComposeWindow::send);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), &ComposeWindow::shut);
    addShortcut(QKeySequence(Qt::Key_Escape), &ComposeWindow::shut);
}

void ComposeWindow::addShortcut(const QKeySequence &keys, void (ComposeWindow::*act)())
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
}

void ComposeWindow::reloadAccounts()
{
    m_reloadDue = isLeaving();
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
    m_password->dismiss(); // what is being typed there is for the account before
    if (const auto account = m_form->account())
        m_line.use(*account);
    else
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
    auto *dialog = new ConnectionDialog(*m_report, this);
    connect(&m_line, &WarmLine::changed, dialog, &ConnectionDialog::setReport);
    dialog->show();
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

// Leaving --------------------------------------------------------------------------------------------------------

bool ComposeWindow::isLeaving() const
{
    return m_dispatch || m_undo || m_patience.isActive();
}

void ComposeWindow::send()
{
    sendAt({});
}

void ComposeWindow::sendAt(const QDateTime &when)
{
    if (isLeaving() || m_mayClose)
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
    if (!draft || !isComplete(*draft))
        return;
    if (m_when.isValid())
        dispatch(); // whatever the line is like now
    else
        awaitLine();
}

void ComposeWindow::shut()
{
    close();
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

void ComposeWindow::awaitLine()
{
    if (!m_line.line())
        m_line.reopen();
    if (!m_line.line())
        return; // it has said why
    m_form->setLocked(true);
    m_row->setSending(true);
    m_patience.start();
    m_line.reopenIfLost();
    afterLine();
}

void ComposeWindow::afterLine()
{
    const auto account = m_form->account();
    if (!m_patience.isActive() || !m_line.line() || !account)
        return;
    const LineReport &report = m_line.line()->report();
    const Readiness readiness = readinessOf(report, *account, m_line.wantsPassword());
    if (readiness == Readiness::Wait)
        return;
    if (readiness == Readiness::Go)
        return dispatch();
    stopWaiting();
    if (readiness == Readiness::TypePassword && report.failure)
        askPasswordAgain(*report.failure);
    else if (readiness == Readiness::TypePassword)
        askPassword();
    else if (readiness == Readiness::GiveUserName)
        tellNoUserName(*report.failure);
    else
        offerOutbox();
}

void ComposeWindow::stopWaiting()
{
    m_patience.stop();
    m_form->setLocked(false);
    m_row->setSending(false);
}

/// The bar of trust says why; here is what can be done nevertheless.
void ComposeWindow::offerOutbox()
{
    m_notice->tell(NoticeBar::Tone::Notice, tr("This message cannot leave now."),
                   tr("In the outbox it waits, and goes by itself as soon as it may."));
    connect(m_notice->addButton(tr("&Keep in the Outbox")), &QPushButton::clicked, this,
            &ComposeWindow::keepInOutbox);
}

void ComposeWindow::keepInOutbox()
{
    const auto draft = m_form->draft();
    if (!isLeaving() && draft && isComplete(*draft))
        dispatch();
}

void ComposeWindow::askPassword()
{
    if (const auto account = m_form->account())
        m_password->ask(tr("%1 asks for the password of %2.").arg(account->host.shown(), account->username));
}

void ComposeWindow::askPasswordAgain(const Smtp::Failure &failure)
{
    if (failure.kind != Smtp::Failure::Kind::PasswordMissing)
        return m_password->ask(Wording::text(failure), Wording::serverWords(failure.reply));
    m_line.reopen(); // it is to stand while the password is typed
    askPassword();
}

void ComposeWindow::tellNoUserName(const Smtp::Failure &failure)
{
    m_notice->tell(NoticeBar::Tone::Problem, tr("The server wants a login, but this account has no user name."),
                   Wording::serverWords(failure.reply));
    connect(m_notice->addButton(tr("&Edit the Account…")), &QPushButton::clicked, this, [this] {
        if (const auto account = m_form->account())
            Q_EMIT accountWanted(*account);
    });
}

void ComposeWindow::takePassword(const Secret &password)
{
    if (const auto account = m_form->account())
        m_engine.credentials().remember(*account, password);
    m_line.reopen();
    leave();
}

void ComposeWindow::dispatch()
{
    m_patience.stop();
    const auto draft = m_form->draft();
    const auto account = m_form->account();
    const auto folder = m_engine.temporary().path();
    const auto post = folder ? m_engine.post() : failure(folder.error());
    if (!draft || !account || !post) {
        stopWaiting();
        if (!post)
            m_notice->tell(NoticeBar::Tone::Problem, Wording::text(post.error()));
        return;
    }
    m_notice->dismiss();
    m_form->setLocked(true);
    m_row->setSending(true);
    m_dispatch = new Dispatch(**post, *m_keeper, *folder, this);
    connect(m_dispatch, &Dispatch::progress, m_row, &SendRow::setProgress);
    connect(m_dispatch, &Dispatch::enqueued, this, &ComposeWindow::afterEnqueued);
    connect(m_dispatch, &Dispatch::unwritten, this, &ComposeWindow::afterUnwritten);
    connect(m_dispatch, &Dispatch::refused, this, &ComposeWindow::afterRefused);
    const std::chrono::seconds delay = m_engine.settings().undoDelay;
    const bool callable = !m_when.isValid() && delay > 0s;
    m_heldUntil = callable ? m_engine.clock().now().addDuration(delay) : m_when;
    m_dispatch->start(*draft, *account, m_heldUntil);
}

void ComposeWindow::cancel()
{
    if (m_dispatch)
        m_dispatch->cancel();
    else if (m_patience.isActive())
        stopWaiting();
}

void ComposeWindow::settle()
{
    m_dispatch->deleteLater();
    m_dispatch = nullptr;
    stopWaiting();
    if (m_reloadDue)
        reloadAccounts();
}

void ComposeWindow::afterUnwritten(const MessageFailure &failure)
{
    settle();
    if (failure.kind != MessageFailure::Kind::Cancelled)
        m_notice->tell(NoticeBar::Tone::Problem, Wording::text(failure));
}

void ComposeWindow::afterRefused(const StoreFailure &why)
{
    settle();
    m_notice->tell(NoticeBar::Tone::Problem, Wording::text(why), tr("The message is still here only."));
}

void ComposeWindow::afterEnqueued(EntryId id)
{
    settle();
    const auto post = m_engine.post();
    if (!m_heldUntil.isValid() || m_engine.clock().now().addDuration(soon) > m_heldUntil) {
        if (auto line = m_line.give(); line && post)
            (*post)->lend(std::move(line));
    }
    Q_EMIT enqueued(id);
    if (m_heldUntil.isValid() && !m_when.isValid() && post)
        showCallBack(id);
    else
        end();
}

void ComposeWindow::showCallBack(EntryId id)
{
    const auto draft = m_form->draft();
    m_form->setLocked(true);
    m_row->setEnabled(false);
    m_undo = new UndoBar(**m_engine.post(), id, draft ? shownMessage(*draft) : QString(), m_heldUntil, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_row), m_undo);
    connect(m_undo, &UndoBar::undone, this, &ComposeWindow::comeBack);
    connect(m_undo, &UndoBar::over, this, &ComposeWindow::end);
    connect(m_undo, &QObject::destroyed, this, &ComposeWindow::end); // with the window that showed it
    Q_EMIT callableBack(m_undo);
}

/// As it was: nothing here has changed since. It is out of the outbox when it is certain that it is here.
void ComposeWindow::comeBack(EntryId id)
{
    takeBarAway();
    m_form->setLocked(false);
    m_row->setEnabled(true);
    const bool isHere = m_keeper->takeUp();
    if (m_reloadDue)
        reloadAccounts();
    show();
    activateWindow();
    m_line.reopen();
    if (!isHere)
        return; // set aside in the outbox, nothing sends it
    const auto post = m_engine.post();
    const auto gone = post ? (*post)->withdraw(id) : failure(post.error());
    if (!gone)
        m_notice->tell(NoticeBar::Tone::Problem, Wording::text(gone.error()));
}

void ComposeWindow::end()
{
    m_mayClose = true;
    takeBarAway();
    close();
}

/// Its own signal may be what leads here.
void ComposeWindow::takeBarAway()
{
    if (!m_undo)
        return;
    m_undo->disconnect(this);
    m_undo->hide();
    m_undo->deleteLater();
    m_undo = nullptr;
}

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

void ComposeWindow::discard()
{
    m_keeper->remove();
    m_mayClose = true;
    close();
}

bool ComposeWindow::mayClose()
{
    return m_mayClose || m_undo || (!isLeaving() && m_keeper->keep());
}

void ComposeWindow::closeEvent(QCloseEvent *event)
{
    const bool may = mayClose();
    event->setAccepted(may && closeDialogsOver(*this));
    if (event->isAccepted()) {
        if (const DraftId id = m_keeper->close(); id > 0)
            Q_EMIT closedAsDraft(id);
    } else if (isLeaving()) {
        m_notice->tell(NoticeBar::Tone::Notice,
                       tr("The message is on its way into the outbox. Cancel that first to close the window."));
    } else if (!may) {
        askToCloseUnkept();
    }
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
    if (!m_undo)
        m_line.reopenIfLost();
}

} // namespace Sealpost
