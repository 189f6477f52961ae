#include "ui/accounts/AccountDialog.h"

#include "accounts/Permission.h"
#include "accounts/SecretName.h"
#include "lowering/Lowerings.h"
#include "submission/AccountTerms.h"
#include "ui/Engine.h"
#include "ui/accounts/AccountForm.h"
#include "ui/accounts/AccountNames.h"
#include "ui/accounts/AccountSecrets.h"
#include "ui/accounts/AccountStart.h"
#include "ui/accounts/AccountTrial.h"
#include "ui/accounts/AuthorizeBar.h"
#include "ui/accounts/BookPage.h"
#include "ui/accounts/IdentitiesPage.h"
#include "ui/accounts/KeptPassword.h"
#include "ui/accounts/LevelBox.h"
#include "ui/accounts/LoweringBar.h"
#include "ui/accounts/LoweringsBox.h"
#include "ui/accounts/SignInBox.h"
#include "ui/accounts/TrialText.h"
#include "ui/accounts/TrustPage.h"
#include "ui/accounts/TrustSettings.h"
#include "ui/help/HelpKey.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/ScrolledPage.h"
#include "ui/trust/LineReportView.h"
#include "ui/trust/ReportSeal.h"
#include "wording/IdentityText.h"
#include "wording/LoweringText.h"
#include "wording/Wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace Sealpost {

namespace {

enum Page { FormPage, ServerPage, PinsPage };

} // namespace

AccountDialog::AccountDialog(Engine &engine, const std::optional<Account> &account, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_before(account)
    , m_pages(new QTabWidget(this))
    , m_form(new AccountForm)
    , m_identities(new IdentitiesPage)
    , m_trust(new TrustPage(engine))
    , m_book(new BookPage(engine))
    , m_result(new LineReportView)
    , m_trial(new AccountTrial(engine, this))
    , m_secrets(std::make_unique<AccountSecrets>(engine, *m_form, m_trust->settings()))
{
    setWindowTitle(account ? tr("Account “%1”").arg(account->name) : tr("New Account"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connectPages();
    if (account) {
        m_form->setAccount(*account);
        m_identities->setIdentities(account->identities());
        m_trust->settings().setAccount(*account);
        useServer(*account);
        m_touched = false; // what was filled in is not what somebody typed
    }
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::startFrom(const Account &other)
{
    m_form->setTemplate(other);
    m_identities->setIdentities(other.identities());
    m_trust->settings().setAccount(other);
}

void AccountDialog::startFrom(const AccountStart &start)
{
    m_form->startFrom(start);
    if (start.login == AccountStart::Login::Password)
        return;
    m_form->signIn().focusClientId();
    m_notice->tell(NoticeBar::Tone::Notice,
                   tr("One thing is missing: the client id that your provider has for Sealpost."),
                   tr("Type it, then press “Authorize…” beside it."));
}

void AccountDialog::layOut()
{
    addPages();
    m_notice = new NoticeBar(this); // after the pages also for Tab
    m_lowering = new LoweringBar(this);
    m_unlock = new UnlockBar(m_engine.passwords().sealedFile(), this);
    m_authorize = new AuthorizeBar(m_engine, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(m_result);
    column->addWidget(m_notice);
    column->addWidget(m_lowering);
    column->addWidget(m_unlock);
    column->addWidget(m_authorize);
    addButtons();
    column->addWidget(m_buttons);
    m_result->hide();
    m_form->offerToKeep(keepText(m_engine));
    const int width = fontMetrics().averageCharWidth() * 112;
    const int wished = m_form->sizeHint().height() + fontMetrics().height() * 14;
    resize(width, qMin(wished, screen()->availableGeometry().height() * 9 / 10));
    m_form->setFocus();
}

void AccountDialog::addPages()
{
    auto *basics = new QWidget;
    auto *inner = new QVBoxLayout(basics);
    inner->addWidget(m_form);
    inner->addStretch();
    m_pages->setAccessibleName(tr("Account"));
    m_pages->addTab(scrolled(basics, this), tr("&Basics"));
    m_pages->addTab(scrolled(m_trust, this), tr("&Server and trust"));
    m_pages->addTab(m_book, tr("Pins and &journal"));
    m_pages->addTab(m_identities, tr("Identities"));
}

void AccountDialog::connectPages()
{
    connect(m_form, &AccountForm::edited, this, &AccountDialog::afterEdit);
    connect(m_identities, &IdentitiesPage::edited, this, &AccountDialog::afterEdit);
    connect(m_identities, &IdentitiesPage::firstChanged, m_form, &AccountForm::setIdentity);
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        if (const auto first = m_form->identity())
            m_identities->setFirst(*first);
    });
    connect(&m_trust->settings(), &TrustSettings::edited, this, &AccountDialog::afterEdit);
    connect(m_trust, &TrustPage::pinWanted, this, &AccountDialog::pin);
    connect(&m_trust->level(), &LevelBox::changed, this, &AccountDialog::afterTrustChange);
    connect(&m_trust->level(), &LevelBox::failed, this, &AccountDialog::tellFailure);
    connect(&m_trust->lowerings(), &LoweringsBox::takenBack, this, &AccountDialog::afterTakenBack);
    connect(&m_trust->lowerings(), &LoweringsBox::failed, this, &AccountDialog::tellFailure);
    connect(&m_form->signIn(), &SignInBox::authorizeWanted, this, &AccountDialog::authorize);
    connect(m_authorize, &AuthorizeBar::authorized, this,
            [this](const Account &account) { m_secrets->serveToken(account); });
    connect(m_unlock, &UnlockBar::unlocked, this, [this] { m_afterUnlocked(); });
    connect(m_unlock, &UnlockBar::keptNot, this, [this] {
        m_secrets->setKept(false);
        save();
    });
    connect(m_lowering, &LoweringBar::reasonGiven, this, &AccountDialog::saveLowered);
    connect(m_book, &BookPage::changed, this, &AccountDialog::afterTrustChange);
    connect(m_book, &BookPage::failed, this, &AccountDialog::tellFailure);
    connect(m_trial, &AccountTrial::changed, this, &AccountDialog::showReport);
}

/// A browser that is waited for goes on: what it is asked for shows when it comes back.
void AccountDialog::afterEdit()
{
    m_touched = true;
    m_secrets->setKept(true);
    m_notice->dismiss();
    m_lowering->dismiss();
    m_unlock->dismiss();
    if (!m_authorize->isWaiting())
        m_authorize->dismiss();
}

void AccountDialog::addButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    QPushButton *test = m_buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    test->setToolTip(tr("Connect, judge the server and prove the password; nothing is sent"));
    test->setAutoDefault(false);
    connect(test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AccountDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AccountDialog::reject);
    addHelpButton(*m_buttons, [this] {
        const int page = m_pages->currentIndex();
        return page == ServerPage || page == PinsPage ? HelpPage::TrustSettings : HelpPage::Accounts;
    });
}

/// What stands on the pages; nothing if something is wrong, which is then shown.
std::optional<Account> AccountDialog::typed()
{
    auto account = m_form->account();
    if (!account || !isNameFree(*account) || !takeIdentities(*account)) {
        m_pages->setCurrentIndex(FormPage);
        return std::nullopt;
    }
    m_trust->settings().writeTo(*account);
    if (!m_secrets->isKept())
        account->passwordKeeping = PasswordKeeping::Asked;
    if (m_trust->settings().checkFiles())
        return account;
    m_pages->setCurrentIndex(ServerPage);
    static_cast<void>(m_trust->settings().checkFiles()); // now it can have the focus
    return std::nullopt;
}

/// The form's is the first of them, with what the form does not show.
bool AccountDialog::takeIdentities(Account &account)
{
    m_identities->setFirst(account.identity);
    const QList<Identity> &all = m_identities->identities();
    const IdentitiesAfter checked = withIdentity(all, account.identity.address, all.first());
    if (checked)
        account = withIdentities(account, *checked);
    else
        m_form->markAddress(Wording::text(checked.error()));
    return checked.has_value();
}

void AccountDialog::useServer(const Account &account)
{
    m_trust->level().setServer(account.name, account.host);
    if (m_before)
        m_trust->lowerings().setAccount(*m_before);
    m_book->setAccount(account);
}

void AccountDialog::keepSecretsOf(const Account &account, const std::optional<Account> &before)
{
    m_buttons->setEnabled(false);
    m_notice->tell(NoticeBar::Tone::Notice, tr("The account is saved; its passwords are being kept…"));
    m_secrets->keep(account, before, this, [this](const Result<void, PasswordStoreFailure> &done) {
        if (done)
            accept();
        else
            tellNotKept(done.error());
    });
}

/// There is an account all the same.
void AccountDialog::tellNotKept(PasswordStoreFailure why)
{
    m_buttons->setEnabled(true);
    m_form->setAccount(*m_before);
    m_notice->tell(NoticeBar::Tone::Warning, tr("The account is saved."), notKeptText(why));
    QPushButton *close = m_notice->addButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

void AccountDialog::afterPassphrase(const QString &why, UnlockBar::Purpose purpose, std::function<void()> next)
{
    m_notice->dismiss();
    m_afterUnlocked = std::move(next);
    m_unlock->ask(why, purpose);
}

void AccountDialog::authorize()
{
    const auto account = typed();
    if (!account || !account->authorization)
        return;
    if (m_engine.passwords().isLocked())
        return afterPassphrase(tr("What the provider gives is kept with them."), UnlockBar::Purpose::Use,
                               [this] { authorize(); });
    m_notice->dismiss();
    m_secrets->serveTest(*account);
    m_authorize->begin(*account, m_form->signIn().clientSecret());
}

void AccountDialog::test()
{
    const auto account = typed();
    if (!account)
        return;
    if (m_secrets->areLockedAway(*account))
        return askPassphraseToTest();
    m_secrets->serveTest(*account);
    const auto tried = m_trial->start(*account, m_before);
    if (!tried)
        return tellFailure(tried.error());
    m_judged = *tried;
    useServer(*m_judged);
}

void AccountDialog::askPassphraseToTest()
{
    afterPassphrase(tr("The test needs them."), UnlockBar::Purpose::Use, [this] { test(); });
}

void AccountDialog::showReport(const LineReport &report)
{
    m_result->setReport(report);
    m_result->show();
    m_trust->setReport(report);
    if (m_judged)
        m_book->setAccount(*m_judged);
    if (isFirstContact(report))
        offerReview(tr("Nobody vouches for this server."), tr("&Review the Server…"));
    else if (mustBeCompared(report))
        offerReview(tr("The server's key has to be compared before anything leaves."), tr("&Compare the Key…"));
    else
        conclude(report);
}

/// What it comes to, and what is next.
void AccountDialog::conclude(const LineReport &report)
{
    using Kind = Smtp::Failure::Kind;
    m_notice->dismiss();
    const auto kind = report.failure ? std::optional(report.failure->kind) : std::nullopt;
    if (kind == Kind::AuthenticationRefused && m_judged && !SecretName::password(*m_judged).isEmpty())
        m_form->markPassword(Wording::text(*report.failure));
    else if (kind == Kind::PasswordsLocked && m_engine.passwords().sealedFile().exists())
        askPassphraseToTest();
    else if (const auto text = m_judged ? trialText(report, *m_judged) : std::nullopt)
        m_notice->tell(text->tone, text->sentence, text->more);
}

void AccountDialog::showTrust(const LineReport &report)
{
    m_judged = m_before;
    m_trust->setReport(report);
    review();
}

void AccountDialog::offerReview(const QString &why, const QString &button)
{
    m_notice->tell(NoticeBar::Tone::Warning, why);
    connect(m_notice->addButton(button), &QPushButton::clicked, this, &AccountDialog::review);
}

void AccountDialog::review()
{
    m_pages->setCurrentIndex(ServerPage);
    m_trust->focusReview();
    m_notice->dismiss();
    m_result->hide(); // the page says it, and needs the room
}

void AccountDialog::pin(const Certificate &shown, Pin::How how)
{
    const auto pinned =
        m_engine.trust().and_then([&](TrustBook *book) { return book->pin(trustTermsOf(*m_judged), shown, how); });
    if (!pinned)
        return m_trust->tellPinFailure(Wording::text(pinned.error()));
    afterTrustChange();
    test();
}

void AccountDialog::afterTrustChange()
{
    if (const auto &account = m_judged ? m_judged : m_before)
        useServer(*account);
    Q_EMIT trustChanged();
}

/// The account may permit less now. What else was typed here stays as it is.
void AccountDialog::afterTakenBack(const Lowering &lowering)
{
    const auto kept = m_engine.accounts().find(m_before->name);
    if (kept && *kept && *kept != m_before) {
        showSettings(**kept);
        m_before = *kept;
        Q_EMIT saved(*m_before);
    }
    afterTrustChange();
    if (!focusWidget() || !focusWidget()->isVisible())
        m_pages->setFocus(); // nothing is left to take back
    m_notice->tell(NoticeBar::Tone::Done, tr("Taken back: %1").arg(Wording::text(lowering)));
}

void AccountDialog::showSettings(const Account &kept)
{
    Account shown = *m_before;
    m_trust->settings().writeTo(shown);
    for (const Weakening weakening : weakenings(kept, *m_before)) {
        const QString permission = permissionOf(weakening);
        shown = withPermission(shown, permission, permissionValue(kept, permission));
    }
    m_trust->settings().setAccount(shown);
}

void AccountDialog::tellFailure(const StoreFailure &failure)
{
    m_notice->tell(NoticeBar::Tone::Problem, Wording::text(failure));
}

bool AccountDialog::isNameFree(const Account &account)
{
    if (m_before || !isNameTaken(m_engine.accounts(), account.name))
        return true;
    m_form->markName(tr("There is an account with this name already."));
    return false;
}

void AccountDialog::save()
{
    const auto account = typed();
    if (!account)
        return;
    if (m_secrets->needPassphrase(*account))
        return afterPassphrase(tr("It is needed to keep the passwords of this account."), UnlockBar::Purpose::Keep,
                               [this] { save(); });
    const auto weaker = m_engine.trust().and_then(
        [&](TrustBook *book) { return Lowerings(m_engine.accounts(), *book).weakeningsOf(*account); });
    if (!weaker)
        return tellFailure(weaker.error());
    if (weaker->isEmpty())
        return store(*account, {});
    QStringList consequences;
    for (const Weakening weakening : *weaker)
        consequences += Wording::text(weakening);
    m_notice->dismiss();
    m_lowering->ask(consequences);
}

void AccountDialog::saveLowered(const QString &reason)
{
    if (const auto account = typed())
        store(*account, reason);
}

void AccountDialog::store(const Account &account, const QString &reason)
{
    const auto kept = m_engine.trust().and_then(
        [&](TrustBook *book) { return Lowerings(m_engine.accounts(), *book).save(account, reason); });
    if (!kept)
        return tellFailure(kept.error());
    m_trial->noteKept(account.name);
    const std::optional<Account> before = std::exchange(m_before, account);
    m_touched = false;
    Q_EMIT saved(account);
    keepSecretsOf(account, before);
}

void AccountDialog::reject()
{
    if (m_touched || m_form->isTouched())
        askDiscard();
    else
        QDialog::reject();
}

void AccountDialog::done(int result)
{
    m_trial->forget();
    m_authorize->dismiss();
    if (result != Accepted)
        m_secrets->forget(m_before);
    QDialog::done(result);
}

void AccountDialog::askDiscard()
{
    m_lowering->dismiss();
    m_unlock->dismiss();
    m_notice->tell(NoticeBar::Tone::Notice, tr("Discard what you have typed?"));
    QPushButton *keep = m_notice->addButton(tr("Keep E&diting"));
    connect(keep, &QPushButton::clicked, m_notice, &NoticeBar::dismiss);
    connect(m_notice->addButton(tr("Dis&card")), &QPushButton::clicked, this, [this] { QDialog::reject(); });
    keep->setFocus();
}

} // namespace Sealpost
