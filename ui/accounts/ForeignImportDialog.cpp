#include "ui/accounts/ForeignImportDialog.h"

#include "trust/ShownText.h"
#include "ui/accounts/ReasonField.h"
#include "ui/help/HelpKey.h"
#include "ui/parts/FieldLabel.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/PageRoom.h"
#include "ui/parts/PlainLabel.h"
#include "ui/parts/ScrolledPage.h"
#include "wording/ForeignText.h"
#include "wording/Wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 200; // of what is a stranger's
constexpr int longestName = 36;         // average characters; a box with a name in it breaks no line

QString shown(const QString &text)
{
    return shownText(text, longestShown);
}

/// What it is and what of it is not taken over, a line each.
QString about(const ForeignPlan::Step &step)
{
    const ForeignAccount &found = step.found;
    QStringList lines{ForeignImportDialog::tr("Sends as %1 through %2.")
                          .arg(shown(found.account.identity.shown()), found.account.host.shown())};
    for (const ForeignRemark remark : found.remarks)
        lines += Wording::text(remark);
    if (!found.passwordCommand.isEmpty())
        lines += ForeignImportDialog::tr("The command: %1").arg(shown(found.passwordCommand));
    if (found.certificateSha256)
        lines +=
            ForeignImportDialog::tr("A certificate was accepted there by hand. When you test the account, compare "
                                    "with it: %1")
                .arg(found.certificateSha256->colonHex());
    for (const Weakening weakening : step.weaker)
        lines += Wording::text(weakening);
    return lines.join(u'\n');
}

} // namespace

ForeignImportDialog::ForeignImportDialog(const QString &file, const ForeignPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
{
    setWindowTitle(tr("Import Accounts"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut(file);
    follow();
}

void ForeignImportDialog::layOut(const QString &file)
{
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins({});
    inner->addWidget(headingLabel(
        tr("%n account(s) to add from “%1”", nullptr, int(m_plan.added.size())).arg(shown(file)), page));
    for (const ForeignPlan::Step &step : std::as_const(m_plan.added))
        addAccount(*inner, step);
    addLeftOut(*inner);
    inner->addStretch();
    QScrollArea *area = scrolled(page, this);
    new PageRoom(*area);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    addCommands(*column);
    addReason(*column);
    m_notice = new NoticeBar(this);
    column->addWidget(m_notice);
    addButtons(*column);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 18);
}

void ForeignImportDialog::addAccount(QVBoxLayout &column, const ForeignPlan::Step &step)
{
    const QString name = shown(step.found.account.name);
    const int room = fontMetrics().averageCharWidth() * longestName;
    auto *box = new QCheckBox(fontMetrics().elidedText(name, Qt::ElideRight, room).replace(u'&', u"&&"_s));
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setChecked(true);
    box->setAccessibleDescription(about(step));
    connect(box, &QCheckBox::toggled, this, &ForeignImportDialog::follow);
    m_accounts += box;
    auto *text = plainLabel(about(step), this);
    text->setIndent(fontMetrics().height() * 3 / 2);
    column.addSpacing(fontMetrics().height() / 3);
    column.addWidget(box);
    column.addWidget(text);
}

void ForeignImportDialog::addLeftOut(QVBoxLayout &column)
{
    if (m_plan.taken.isEmpty())
        return;
    column.addSpacing(fontMetrics().height() / 2);
    column.addWidget(headingLabel(tr("Left out"), this));
    for (const QString &name : std::as_const(m_plan.taken))
        column.addWidget(plainLabel(tr("“%1”: an account of this name is here already.").arg(shown(name)), this));
}

void ForeignImportDialog::addCommands(QVBoxLayout &column)
{
    m_commands = new QCheckBox(tr("&Run the commands that give the passwords"), this);
    m_commands->setToolTip(tr("Each runs whenever its account needs its password; without them you are asked"));
    column.addWidget(m_commands);
}

void ForeignImportDialog::addReason(QVBoxLayout &column)
{
    m_lowered = new QWidget(this);
    m_reason = new ReasonField(m_lowered);
    auto *rows = new QFormLayout(m_lowered);
    rows->setContentsMargins({});
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->addRow(plainLabel(tr("That makes it less safe than a new account. Why is it needed?"), m_lowered));
    rows->addRow(fieldLabel(tr("R&eason:"), m_reason, m_lowered), m_reason);
    column.addWidget(m_lowered);
    connect(m_reason, &ReasonField::entered, this, &ForeignImportDialog::confirm);
}

void ForeignImportDialog::addButtons(QVBoxLayout &column)
{
    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ForeignImportDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    addHelpKey(*this, HelpPage::Accounts);
    column.addWidget(buttons);
}

ForeignPlan ForeignImportDialog::chosen() const
{
    ForeignPlan plan{.added = {}, .taken = m_plan.taken};
    for (qsizetype at = 0; at < m_accounts.size(); ++at)
        if (m_accounts.at(at)->isChecked())
            plan.added += m_plan.added.at(at);
    return plan;
}

void ForeignImportDialog::follow()
{
    const ForeignPlan plan = chosen();
    m_commands->setVisible(plan.hasCommands());
    m_lowered->setVisible(!plan.weaker().isEmpty());
    m_import->setEnabled(!plan.added.isEmpty());
}

void ForeignImportDialog::confirm()
{
    const ForeignPlan plan = chosen();
    const bool lowers = !plan.weaker().isEmpty();
    const QString reason = lowers ? m_reason->reason() : QString();
    if (lowers && reason.isEmpty())
        return; // it is marked
    const bool run = plan.hasCommands() && m_commands->isChecked();
    Q_EMIT confirmed(plan, run ? PasswordCommands::TakenOver : PasswordCommands::LeftOut, reason);
}

void ForeignImportDialog::tellFailure(const QString &sentence)
{
    m_notice->tell(NoticeBar::Tone::Problem, sentence);
}

} // namespace Sealpost
