#include "ui/accounts/NewAccountDialog.h"

#include "accounts/SecretName.h"
#include "discovery/CandidateAccount.h"
#include "lowering/Lowerings.h"
#include "submission/AccountTerms.h"
#include "trust/TrustBook.h"
#include "ui/Engine.h"
#include "ui/accounts/AccountNames.h"
#include "ui/accounts/AccountTrial.h"
#include "ui/accounts/KeptPassword.h"
#include "ui/accounts/ServerSearch.h"
#include "ui/accounts/TrialText.h"
#include "ui/help/HelpKey.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/PageRoom.h"
#include "ui/parts/ScrolledPage.h"
#include "ui/parts/TabOrder.h"
#include "ui/parts/UnlockBar.h"
#include "ui/trust/LineReportView.h"
#include "ui/trust/ReportSeal.h"
#include "ui/trust/ReviewBox.h"
#include "wording/Wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Sealpost {

NewAccountDialog::NewAccountDialog(Engine &engine, const Discovery::MakeSources &makeSources, QWidget *parent,
                                   std::chrono::milliseconds pause)
    : QDialog(parent)
    , m_engine(engine)
    , m_person(new PersonForm(keepText(engine), pause))
    , m_server(new ServerSearch(makeSources))
    , m_result(new LineReportView)
    , m_notice(nullptr)
    , m_buttons(nullptr)
    , m_trial(new AccountTrial(engine, this))
{
    setWindowTitle(tr("New Account"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    addButtons();
    connectParts();
    afterSearch();
    m_person->setFocus();
}

NewAccountDialog::~NewAccountDialog() = default;

void NewAccountDialog::layOut()
{
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins({});
    m_column->addWidget(m_person);
    m_column->addWidget(m_server);
    m_column->addWidget(m_result);
    m_column->addStretch();
    m_result->hide();
    QScrollArea *area = scrolled(page, this);
    m_room = new PageRoom(*area);
    m_notice = new NoticeBar(this); // after the page also for Tab
    m_unlock = new UnlockBar(m_engine.passwords().sealedFile(), this);
    m_buttons = new QDialogButtonBox(this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    column->addWidget(m_notice);
    column->addWidget(m_unlock);
    column->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 22);
}

void NewAccountDialog::addButtons()
{
    m_save = m_buttons->addButton(QDialogButtonBox::Save);
    m_save->setText(tr("Save"));
    m_buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_test = m_buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_test->setToolTip(tr("Connect, judge the server and prove the password; nothing is sent"));
    m_browser = m_buttons->addButton(tr("Use Your Brow&ser…"), QDialogButtonBox::ActionRole);
    m_browser->setToolTip(tr("You log in at the provider, which needs a client id for Sealpost"));
    m_browser->setAutoDefault(false);
    QPushButton *byHand = m_buttons->addButton(tr("Set Up &by Hand…"), QDialogButtonBox::ActionRole);
    byHand->setToolTip(tr("All settings of the account, with what is known already"));
    byHand->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &NewAccountDialog::test);
    connect(m_browser, &QPushButton::clicked, this, [this] { setUpByHand(AccountStart::Login::Provider); });
    connect(byHand, &QPushButton::clicked, this, [this] { setUpByHand(AccountStart::Login::Password); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewAccountDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &NewAccountDialog::reject);
    addHelpButton(*m_buttons, HelpPage::FirstSteps);
}

void NewAccountDialog::connectParts()
{
    connect(m_person, &PersonForm::addressTyped, m_server, &ServerSearch::lookFor);
    connect(m_person, &PersonForm::edited, this, &NewAccountDialog::afterEdit);
    connect(m_server, &ServerSearch::changed, this, &NewAccountDialog::afterSearch);
    connect(m_trial, &AccountTrial::changed, this, &NewAccountDialog::showReport);
    connect(m_unlock, &UnlockBar::unlocked, this, &NewAccountDialog::save);
    connect(m_unlock, &UnlockBar::keptNot, this, [this] {
        m_keepsNothing = true;
        save();
    });
}

/// What was found for one address is not for another one.
void NewAccountDialog::afterEdit()
{
    m_notice->dismiss();
    m_unlock->dismiss();
    m_keepsNothing = false;
    forgetTest();
    if (m_server->address() && m_server->address() != m_person->address())
        m_server->clear();
}

/// A test is of the server that it was begun with.
void NewAccountDialog::afterSearch()
{
    const auto chosen = m_server->chosen();
    m_test->setEnabled(chosen.has_value());
    const QList<Proof> proofs = chosen ? chosen->proofs : QList<Proof>();
    m_save->setEnabled(chosen && proofs != QList{Proof::OAuth2}); // whom the provider knows Sealpost as is missing
    m_browser->setVisible(proofs.contains(Proof::OAuth2));
    m_test->setDefault(true);
    if (m_tried && (!chosen || chosen->host != m_tried->host))
        forgetTest();
}

void NewAccountDialog::forgetTest()
{
    m_trial->stop();
    m_tried.reset();
    m_result->hide();
    delete m_review;
    m_review = nullptr;
    m_test->setDefault(true);
}

/// What stands there, through the server that is shown; nothing if something is wrong, which is then shown.
std::optional<Account> NewAccountDialog::typed()
{
    m_server->stop(); // what was seen is what is used
    const auto server = m_server->chosen();
    const auto identity = m_person->identity();
    if (!server || !identity)
        return std::nullopt;
    Account account = accountAt(*server, *identity);
    if (!account.username.isEmpty() && account.credentialKind == Smtp::Credentials::Kind::Password)
        account.passwordKeeping = m_person->keeping();
    if (!isNameTaken(m_engine.accounts(), account.name))
        return account;
    m_person->markAddress(
        tr("There is an account for this address already. For another one set it up by hand, under "
           "a name of its own."));
    return std::nullopt;
}

/// Where the provider wants a token, a password that was typed all the same stays here.
Secret NewAccountDialog::passwordOf(const Account &account)
{
    const Secret password = m_person->password();
    return account.credentialKind == Smtp::Credentials::Kind::Password ? password : Secret();
}

void NewAccountDialog::test()
{
    const auto account = typed();
    if (!account)
        return;
    m_notice->dismiss();
    if (const Secret password = passwordOf(*account); !password.isEmpty()) {
        m_engine.credentials().remember(*account, password);
        m_rememberedAs += SecretName::password(*account);
    }
    m_tried = *account;
    if (const auto tried = m_trial->start(*account, {}); !tried)
        tellFailure(tried.error());
}

void NewAccountDialog::showReport(const LineReport &report)
{
    review(report);
    m_result->setReport(report);
    m_result->setVisible(!m_review); // which says the same, and needs the room
    conclude(report);
    m_room->bringIntoView(m_review ? static_cast<QWidget &>(*m_review) : *m_result);
}

/// What it comes to, and what is next.
void NewAccountDialog::conclude(const LineReport &report)
{
    if (report.failure && report.failure->kind == Smtp::Failure::Kind::AuthenticationRefused)
        return m_person->markPassword(Wording::text(*report.failure));
    const auto text = m_tried ? trialText(report, *m_tried) : std::nullopt;
    if (!text)
        return;
    m_save->setDefault(true);
    m_notice->tell(text->tone, text->sentence, text->more);
}

void NewAccountDialog::review(const LineReport &report)
{
    const bool isDue = isFirstContact(report) || mustBeCompared(report);
    if (isDue && m_review && m_review->isOf(report))
        return; // what is being typed there stays
    delete m_review;
    m_review = nullptr;
    if (!isDue)
        return;
    m_review = new ReviewBox(report);
    connect(m_review, &ReviewBox::pinWanted, this, &NewAccountDialog::pin);
    m_column->insertWidget(m_column->indexOf(m_result) + 1, m_review);
    m_review->show();
    takeTurn(*m_review, *m_notice);
    m_review->takeKeyboard();
}

void NewAccountDialog::pin(const Certificate &shown, Pin::How how)
{
    const auto pinned =
        m_engine.trust().and_then([&](TrustBook *book) { return book->pin(trustTermsOf(*m_tried), shown, how); });
    if (!pinned)
        return m_review->tellFailure(Wording::text(pinned.error()));
    Q_EMIT trustChanged();
    test();
}

void NewAccountDialog::save()
{
    auto account = typed();
    if (!account)
        return;
    if (m_keepsNothing)
        account->passwordKeeping = PasswordKeeping::Asked;
    if (needsPassphrase(*account))
        return m_unlock->ask(tr("It is needed to keep the password of %1.").arg(account->username),
                             UnlockBar::Purpose::Keep);
    const auto kept = m_engine.trust().and_then(
        [&](TrustBook *book) { return Lowerings(m_engine.accounts(), *book).save(*account); });
    if (!kept)
        return tellFailure(kept.error());
    m_trial->noteKept(account->name);
    m_isSaved = true;
    Q_EMIT saved(*account);
    keepPassword(*account);
}

bool NewAccountDialog::needsPassphrase(const Account &account)
{
    return account.passwordKeeping == PasswordKeeping::Stored && !passwordOf(account).isEmpty() &&
           !m_keepsNothing && m_engine.passwords().isLocked();
}

/// The dialog stays while the keyring takes its time, and if it did not work.
void NewAccountDialog::keepPassword(const Account &account)
{
    const Secret password = passwordOf(account);
    if (password.isEmpty())
        return accept();
    for (QWidget *part :
         {static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_server), static_cast<QWidget *>(m_buttons)})
        part->setEnabled(false); // there is an account now
    usePassword(m_engine, account, password, account.passwordKeeping, this,
                [this](const Result<void, PasswordStoreFailure> &kept) {
                    if (kept)
                        accept();
                    else
                        tellNotKept(notKeptText(kept.error()));
                });
}

/// There is an account all the same.
void NewAccountDialog::tellNotKept(const QString &why)
{
    m_notice->tell(NoticeBar::Tone::Warning, tr("The account is saved."), why);
    QPushButton *close = m_notice->addButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

void NewAccountDialog::setUpByHand(AccountStart::Login login)
{
    const AccountStart start{m_person->displayName(), m_person->typedAddress(), m_person->password(),
                             m_person->keeping(),     m_server->likeliest(),    login};
    Q_EMIT byHandWanted(start);
    done(Rejected); // nothing typed is lost: it is there now
}

void NewAccountDialog::reject()
{
    if (m_person->isTouched() && !m_isSaved)
        askDiscard();
    else
        QDialog::reject();
}

void NewAccountDialog::done(int result)
{
    m_server->stop();
    m_trial->forget();
    for (const QString &name : std::as_const(m_rememberedAs))
        if (!m_isSaved)
            m_engine.credentials().forget(name); // of an account that never came to be
    QDialog::done(result);
}

void NewAccountDialog::askDiscard()
{
    m_unlock->dismiss();
    m_notice->tell(NoticeBar::Tone::Notice, tr("Discard what you have typed?"));
    QPushButton *keep = m_notice->addButton(tr("&Continue Editing"));
    connect(keep, &QPushButton::clicked, m_notice, &NoticeBar::dismiss);
    connect(m_notice->addButton(tr("&Discard")), &QPushButton::clicked, this, [this] { QDialog::reject(); });
    keep->setFocus();
}

void NewAccountDialog::tellFailure(const StoreFailure &failure)
{
    m_notice->tell(NoticeBar::Tone::Problem, Wording::text(failure));
}

} // namespace Sealpost
