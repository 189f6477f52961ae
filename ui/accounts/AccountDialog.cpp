#include "ui/accounts/AccountDialog.h"

#include "ui/Engine.h"
#include "ui/accounts/AccountForm.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/ScrolledPage.h"
#include "ui/trust/LineReportView.h"
#include "ui/trust/ReportSeal.h"
#include "ui/trust/Reviewing.h"
#include "wording/Wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Sealpost {

AccountDialog::AccountDialog(Engine &engine, const std::optional<Account> &account, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_isNew(!account)
    , m_form(new AccountForm)
    , m_result(new LineReportView)
    , m_notice(new NoticeBar(this))
{
    setWindowTitle(m_isNew ? tr("New Account") : tr("Account “%1”").arg(account->name));
    setAttribute(Qt::WA_DeleteOnClose);
    if (account)
        m_form->setAccount(*account);
    layOut();
    connect(m_form, &AccountForm::edited, m_notice, &NoticeBar::dismiss);
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::layOut()
{
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins({});
    inner->addWidget(m_form);
    inner->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(scrolled(page, this), 1);
    column->addWidget(m_result);
    column->addWidget(m_notice);
    column->addWidget(buttons());
    m_result->hide();
    const int width = fontMetrics().averageCharWidth() * 110;
    resize(width, page->sizeHint().height() + fontMetrics().height() * 8);
    m_form->setFocus();
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

void AccountDialog::rememberPassword(const Account &account)
{
    if (const Secret password = m_form->password(); !password.isEmpty())
        m_engine.credentials().remember(account, password);
}

void AccountDialog::test()
{
    const auto account = m_form->account();
    if (!account || !isNameFree(*account))
        return;
    const auto parts = m_engine.lineParts();
    if (!parts)
        return m_notice->tell(NoticeBar::Tone::Problem, Wording::text(parts.error()));
    rememberPassword(*account);
    m_line = std::make_unique<Line>(*account, *parts);
    connect(m_line.get(), &Line::changed, this, [this] { showReport(m_line->report()); });
    const bool silent = m_engine.credentials().hasAtHand(*account);
    m_line->open(silent ? Line::Purpose::LogIn : Line::Purpose::Look, Occasion::Review);
}

void AccountDialog::showReport(const LineReport &report)
{
    m_result->setReport(report);
    m_result->show();
    if (isFirstContact(report))
        offerReview(tr("Nobody vouches for this server."), tr("&Review the Server…"));
    else if (isKeyChanged(report))
        offerReview(tr("The server shows another key than the pinned one."), tr("&Compare the Keys…"));
    else
        m_notice->dismiss();
}

void AccountDialog::offerReview(const QString &why, const QString &button)
{
    m_notice->tell(NoticeBar::Tone::Warning, why);
    connect(m_notice->addButton(button), &QPushButton::clicked, this, &AccountDialog::review);
}

void AccountDialog::review()
{
    if (m_line && m_line->report().peer)
        reviewServer(m_engine, m_line->account(), m_line->report(), this, [this] { test(); });
}

bool AccountDialog::isNameFree(const Account &account)
{
    if (!m_isNew)
        return true;
    const auto other = m_engine.accounts().find(account.name);
    if (!other || !*other)
        return true;
    m_form->markName(tr("There is an account with this name already."));
    return false;
}

void AccountDialog::save()
{
    const auto account = m_form->account();
    if (!account || !isNameFree(*account))
        return;
    const auto kept = m_engine.accounts().save(*account);
    if (!kept)
        return m_notice->tell(NoticeBar::Tone::Problem, Wording::text(kept.error()));
    rememberPassword(*account);
    Q_EMIT saved(*account);
    accept();
}

void AccountDialog::reject()
{
    if (m_form->isTouched())
        askDiscard();
    else
        QDialog::reject();
}

void AccountDialog::askDiscard()
{
    m_notice->tell(NoticeBar::Tone::Notice, tr("Discard what you have typed?"));
    QPushButton *keep = m_notice->addButton(tr("&Keep Editing"));
    connect(keep, &QPushButton::clicked, m_notice, &NoticeBar::dismiss);
    connect(m_notice->addButton(tr("&Discard")), &QPushButton::clicked, this, [this] { QDialog::reject(); });
    keep->setFocus();
}

} // namespace Sealpost
