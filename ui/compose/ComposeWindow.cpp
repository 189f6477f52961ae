#include "ui/compose/ComposeWindow.h"

#include "ui/Engine.h"
#include "ui/compose/ComposeForm.h"
#include "ui/compose/Dispatch.h"
#include "ui/compose/PasswordBar.h"
#include "ui/compose/Remedy.h"
#include "ui/compose/SendRow.h"
#include "ui/compose/SentText.h"
#include "ui/parts/OpenDialogs.h"
#include "ui/trust/ConnectionDialog.h"
#include "ui/trust/Reviewing.h"
#include "ui/trust/SealIndicator.h"
#include "ui/trust/TrustBar.h"
#include "wording/Wording.h"

#include <QCloseEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace Sealpost {

using namespace std::chrono_literals;

namespace {

constexpr auto timeToReadConfirmation = 1500ms;

} // namespace

ComposeWindow::ComposeWindow(Engine &engine, const ComposeSeed &seed, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_engine(engine)
    , m_line(engine)
    , m_form(new ComposeForm(engine.temporary(), this))
    , m_trust(new TrustBar(this))
    , m_password(new PasswordBar(this))
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

// A line that goes ends the message on it, and whoever listens would hear of that: first the message, then the
// line.
ComposeWindow::~ComposeWindow()
{
    delete m_dispatch;
}

void ComposeWindow::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form, 1);
    for (QWidget *below : {static_cast<QWidget *>(m_trust), static_cast<QWidget *>(m_password),
                           static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_row)})
        column->addWidget(below);
    resize(fontMetrics().averageCharWidth() * 132, fontMetrics().height() * 42);
}

void ComposeWindow::connectParts()
{
    connect(m_form, &ComposeForm::accountChanged, this, &ComposeWindow::useAccount);
    connect(m_form, &ComposeForm::edited, this, [this] { m_notice->dismiss(); });
    connect(m_form, &ComposeForm::attachFailed, this,
            [this](const QString &why) { m_notice->tell(NoticeBar::Tone::Problem, why); });
    connect(m_row, &SendRow::attachWanted, m_form, &ComposeForm::chooseFiles);
    connect(m_row, &SendRow::sealClicked, this, &ComposeWindow::showConnection);
    connect(m_row, &SendRow::sendWanted, this, &ComposeWindow::send);
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
    m_reloadDue = !m_dispatch.isNull();
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
        reviewServer(m_engine, *account, *m_report, this, [this] { m_line.reopen(); });
}

void ComposeWindow::send()
{
    if (m_dispatch || m_mayClose)
        return;
    m_isTried = true;
    m_notice->dismiss();
    const auto draft = m_form->draft();
    if (!draft || !isReadyToLeave(*draft))
        return;
    if (m_line.wantsPassword())
        askPassword();
    else
        dispatch(*draft); // the line asks for what it needs when it has been judged
}

void ComposeWindow::shut()
{
    close();
}

bool ComposeWindow::isReadyToLeave(const Draft &draft)
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
    if (!m_line.line())
        m_line.reopen();
    return m_line.line() != nullptr;
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
    send();
}

void ComposeWindow::dispatch(const Draft &draft)
{
    const auto folder = m_engine.temporary().path();
    if (!folder)
        return m_notice->tell(NoticeBar::Tone::Problem, Wording::text(folder.error()));
    m_dispatch = new Dispatch(*m_line.line(), *folder, m_engine.clock(), this);
    connect(m_dispatch, &Dispatch::progress, m_row, &SendRow::setProgress);
    connect(m_dispatch, &Dispatch::finished, this, &ComposeWindow::afterFinished);
    connect(m_dispatch, &Dispatch::unwritten, this, &ComposeWindow::afterUnwritten);
    m_form->setLocked(true);
    m_row->setSending(true);
    m_dispatch->start(draft);
}

void ComposeWindow::cancel()
{
    if (m_dispatch)
        m_dispatch->cancel();
}

void ComposeWindow::settle()
{
    m_dispatch->deleteLater();
    m_dispatch = nullptr;
    m_form->setLocked(false);
    m_row->setSending(false);
    if (m_reloadDue) // later: the line that may be closed by it is what has just spoken
        QMetaObject::invokeMethod(this, &ComposeWindow::reloadAccounts, Qt::QueuedConnection);
}

void ComposeWindow::afterFinished(const SubmissionResult &result)
{
    settle();
    if (result.outcome.allAccepted())
        succeed(result);
    else
        tellFailure(result);
}

void ComposeWindow::afterUnwritten(const MessageFailure &failure)
{
    settle();
    if (failure.kind != MessageFailure::Kind::Cancelled)
        m_notice->tell(NoticeBar::Tone::Problem, Wording::text(failure));
}

void ComposeWindow::succeed(const SubmissionResult &result)
{
    const QString confirmation = sentText(result);
    m_form->setLocked(true);
    m_row->setCanSend(false);
    m_mayClose = true;
    m_notice->tell(NoticeBar::Tone::Done, confirmation);
    Q_EMIT sent(confirmation);
    QTimer::singleShot(timeToReadConfirmation, this, &QWidget::close);
}

void ComposeWindow::tellFailure(const SubmissionResult &result)
{
    if (!result.outcome.with(Smtp::RecipientStatus::Accepted).isEmpty())
        m_form->keepRecipients(notAccepted(result.outcome)); // nobody gets it twice
    const auto &failure = result.outcome.failure;
    const auto account = m_form->account();
    const Remedy remedy = failure && account ? remedyOf(*failure, *account) : Remedy::Read;
    if (remedy == Remedy::TypePassword)
        askPasswordAgain(*failure);
    else if (remedy == Remedy::GiveUserName)
        tellNoUserName(*failure);
    else if (remedy == Remedy::Read || m_trust->isHidden())
        m_notice->tell(NoticeBar::Tone::Problem, Wording::summary(result.outcome), refusedText(result.outcome));
}

void ComposeWindow::askDiscard()
{
    m_notice->tell(NoticeBar::Tone::Notice, tr("Discard this message?"),
                   tr("It has not been sent and is not kept."));
    QPushButton *keep = m_notice->addButton(tr("&Keep Writing"));
    QPushButton *discard = m_notice->addButton(tr("&Discard"));
    connect(keep, &QPushButton::clicked, m_notice, &NoticeBar::dismiss);
    connect(discard, &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        close();
    });
    keep->setFocus();
}

bool ComposeWindow::holdsSomething() const
{
    return !m_mayClose && (m_dispatch || m_isTried || m_form->isTouched());
}

void ComposeWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(!holdsSomething() && closeDialogsOver(*this));
    if (!holdsSomething())
        return;
    if (m_dispatch)
        m_notice->tell(NoticeBar::Tone::Notice,
                       tr("The message is being sent. Cancel that first to close the window."));
    else
        askDiscard();
}

void ComposeWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    m_form->attachments().refresh();
    if (!m_dispatch)
        m_line.reopenIfLost();
}

} // namespace Sealpost
