#include "ui/accounts/AccountDialog.h"

#include "accounts/Permission.h"
#include "lowering/Lowerings.h"
#include "submission/AccountTerms.h"
#include "ui/Engine.h"
#include "ui/accounts/AccountForm.h"
#include "ui/accounts/BookPage.h"
#include "ui/accounts/LevelBox.h"
#include "ui/accounts/LoweringBar.h"
#include "ui/accounts/LoweringsBox.h"
#include "ui/accounts/TrustPage.h"
#include "ui/accounts/TrustSettings.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/ScrolledPage.h"
#include "ui/trust/LineReportView.h"
#include "ui/trust/ReportSeal.h"
#include "wording/LoweringText.h"
#include "wording/Wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Sealpost {

namespace {

enum Page { FormPage, ServerPage };

} // namespace

AccountDialog::AccountDialog(Engine &engine, const std::optional<Account> &account, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_before(account)
    , m_pages(new QTabWidget(this))
    , m_form(new AccountForm)
    , m_trust(new TrustPage(engine))
    , m_book(new BookPage(engine))
    , m_result(new LineReportView)
{
    setWindowTitle(account ? tr("Account “%1”").arg(account->name) : tr("New Account"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connectPages();
    if (account) {
        m_form->setAccount(*account);
        m_trust->settings().setAccount(*account);
        useServer(*account);
        m_touched = false; // what was filled in is not what somebody typed
    }
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::startFrom(const Account &other)
{
    m_form->setTemplate(other);
    m_trust->settings().setAccount(other);
}

void AccountDialog::layOut()
{
    addPages();
    m_notice = new NoticeBar(this); // after the pages also for Tab
    m_lowering = new LoweringBar(this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(m_result);
    column->addWidget(m_notice);
    column->addWidget(m_lowering);
    column->addWidget(buttons());
    m_result->hide();
    const int width = fontMetrics().averageCharWidth() * 112;
    resize(width, m_form->sizeHint().height() + fontMetrics().height() * 14);
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
}

void AccountDialog::connectPages()
{
    const auto edited = [this] {
        m_touched = true;
        m_notice->dismiss();
        m_lowering->dismiss();
    };
    connect(m_form, &AccountForm::edited, this, edited);
    connect(&m_trust->settings(), &TrustSettings::edited, this, edited);
    connect(m_trust, &TrustPage::pinWanted, this, &AccountDialog::pin);
    connect(&m_trust->level(), &LevelBox::changed, this, &AccountDialog::afterTrustChange);
    connect(&m_trust->level(), &LevelBox::failed, this, &AccountDialog::tellFailure);
    connect(&m_trust->lowerings(), &LoweringsBox::takenBack, this, &AccountDialog::afterTakenBack);
    connect(&m_trust->lowerings(), &LoweringsBox::failed, this, &AccountDialog::tellFailure);
    connect(m_lowering, &LoweringBar::reasonGiven, this, &AccountDialog::saveLowered);
    connect(m_book, &BookPage::changed, this, &AccountDialog::afterTrustChange);
    connect(m_book, &BookPage::failed, this, &AccountDialog::tellFailure);
}

QWidget *AccountDialog::buttons()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    box->button(QDialogButtonBox::Save)->setText(tr("Save"));
    box->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    QPushButton *test = box->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    test->setToolTip(tr("Connect, judge the server and prove the password; nothing is sent"));
    test->setAutoDefault(false);
    connect(test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(box, &QDialogButtonBox::accepted, this, &AccountDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &AccountDialog::reject);
    return box;
}

/// What stands on both pages; nothing if something is wrong, which is then shown.
std::optional<Account> AccountDialog::typed()
{
    auto account = m_form->account();
    if (!account || !isNameFree(*account)) {
        m_pages->setCurrentIndex(FormPage);
        return std::nullopt;
    }
    m_trust->settings().writeTo(*account);
    if (m_trust->settings().checkFiles())
        return account;
    m_pages->setCurrentIndex(ServerPage);
    static_cast<void>(m_trust->settings().checkFiles()); // now it can have the focus
    return std::nullopt;
}

/// What is permitted so far: a new account permits what all new ones do.
Account AccountDialog::usual(const Account &account) const
{
    return m_before.value_or(Account{.name = account.name, .identity = account.identity, .host = account.host});
}

void AccountDialog::useServer(const Account &account)
{
    m_trust->level().setServer(account.name, account.host);
    if (m_before)
        m_trust->lowerings().setAccount(*m_before);
    m_book->setAccount(account);
}

void AccountDialog::rememberPassword(const Account &account)
{
    if (const Secret password = m_form->password(); !password.isEmpty())
        m_engine.credentials().remember(account, password);
}

void AccountDialog::test()
{
    const auto account = typed();
    if (!account)
        return;
    const auto parts = m_engine.lineParts();
    if (!parts)
        return tellFailure(parts.error());
    rememberPassword(*account);
    if (!m_before)
        m_trials.insert(account->name);
    // What is being chosen here is not permitted yet: row 9 says no password.
    m_judged = asFarAsPermitted(*account, usual(*account));
    m_line = std::make_unique<Line>(*m_judged, *parts);
    useServer(*m_judged);
    connect(m_line.get(), &Line::changed, this, [this] { showReport(m_line->report()); });
    const bool silent = m_engine.credentials().hasAtHand(*account);
    m_line->open(silent ? Line::Purpose::LogIn : Line::Purpose::Look, Occasion::Review);
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
        m_notice->dismiss();
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
    if (m_before)
        return true;
    const auto contents = m_engine.accounts().load();
    const auto hasName = [&account](const Account &other) {
        return other.name.compare(account.name, Qt::CaseInsensitive) == 0;
    };
    if (!contents || (std::none_of(contents->accounts.begin(), contents->accounts.end(), hasName) &&
                      !contents->broken.contains(account.name, Qt::CaseInsensitive)))
        return true;
    m_form->markName(tr("There is an account with this name already."));
    return false;
}

void AccountDialog::save()
{
    const auto account = typed();
    if (!account)
        return;
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
    m_trials.remove(account.name);
    rememberPassword(account);
    Q_EMIT saved(account);
    accept();
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
    forgetTrials();
    QDialog::done(result);
}

/// What was pinned for an account that never came to be must not greet a later one of the same name.
void AccountDialog::forgetTrials()
{
    m_line.reset();
    const auto book = m_engine.trust();
    for (const QString &name : std::as_const(m_trials)) {
        // There is no page left to say it on, and a pin that stays can be seen and removed in the account.
        if (book)
            static_cast<void>((*book)->forget(name));
    }
    m_trials.clear();
}

void AccountDialog::askDiscard()
{
    m_lowering->dismiss();
    m_notice->tell(NoticeBar::Tone::Notice, tr("Discard what you have typed?"));
    QPushButton *keep = m_notice->addButton(tr("&Keep Editing"));
    connect(keep, &QPushButton::clicked, m_notice, &NoticeBar::dismiss);
    connect(m_notice->addButton(tr("&Discard")), &QPushButton::clicked, this, [this] { QDialog::reject(); });
    keep->setFocus();
}

} // namespace Sealpost
