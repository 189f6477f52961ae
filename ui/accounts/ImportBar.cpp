#include "ui/accounts/ImportBar.h"

#include "trust/ShownText.h"
#include "ui/accounts/ReasonField.h"
#include "ui/parts/FieldLabel.h"
#include "ui/parts/LongText.h"
#include "ui/parts/PlainLabel.h"
#include "wording/TransferText.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 200; // of what is a stranger's, as long as nobody has imported it

QString question(const ImportPlan &plan)
{
    const QString name = shownText(plan.account.name, longestShown);
    return plan.isNew
               ? ImportBar::tr("Import the account “%1”?").arg(name)
               : ImportBar::tr("There is an account “%1” already. Merge the imported one with it?").arg(name);
}

int count(qsizetype size)
{
    return static_cast<int>(size); // a file has limits
}

QString whatComes(const ImportPlan &plan)
{
    const QString remembered =
        QStringList{ImportBar::tr("%n pinned key(s)", nullptr, count(plan.added.pins.size())),
                    ImportBar::tr("%n level(s) reached", nullptr, count(plan.added.floors.size())),
                    ImportBar::tr("%n line(s) of the journal", nullptr, count(plan.added.journal.size()))}
            .join(u", "_s);
    return QStringList{ImportBar::tr("It sends as %1 through %2. Its password is not in the file.")
                           .arg(shownText(plan.account.identity.shown(), longestShown), plan.account.host.shown()),
                       ImportBar::tr("New here: %1.").arg(remembered)}
        .join(u'\n');
}

} // namespace

ImportBar::ImportBar(const ImportPlan &plan, QWidget *parent)
    : NoticeBar(parent)
    , m_plan(plan)
    , m_name(new QLineEdit(this))
    , m_nameField(new NotedField(m_name, this))
    , m_lowered(new QWidget(this))
    , m_lowerings(new LongText({}, m_lowered))
    , m_reason(new ReasonField(m_lowered))
{
    auto *rows = setFieldRows();
    addName(*rows);
    rows->addRow(m_lowered);
    auto *lowered = new QFormLayout(m_lowered);
    lowered->setContentsMargins({});
    lowered->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addReason(*lowered);
    auto *escape = new QShortcut(Qt::Key_Escape, this, this, &ImportBar::declined);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
}

void ImportBar::addName(QFormLayout &rows)
{
    m_name->setAccessibleName(tr("Name of the account here"));
    m_name->setMaxLength(AccountFile::maxText);
    m_name->setText(m_plan.account.name);
    rows.addRow(fieldLabel(tr("Na&me here:"), m_nameField, this), m_nameField);
    connect(m_name, &QLineEdit::textEdited, this, &ImportBar::follow);
    connect(m_name, &QLineEdit::returnPressed, this, &ImportBar::confirm);
}

void ImportBar::addReason(QFormLayout &rows)
{
    m_lowerings->setAccessibleName(tr("What it makes less safe"));
    rows.addRow(plainLabel(tr("It makes this less safe:"), m_lowered));
    rows.addRow(m_lowerings);
    rows.addRow(plainLabel(tr("Why is that needed?"), m_lowered));
    rows.addRow(fieldLabel(tr("Reason:"), m_reason, m_lowered), m_reason);
    connect(m_reason, &ReasonField::entered, this, &ImportBar::confirm);
}

void ImportBar::review(const ImportPlan &plan, const QString &problem)
{
    m_plan = plan;
    showLowerings();
    if (!problem.isEmpty())
        m_nameField->mark(problem);
    ask();
}

// While a name is being typed, only another answer than before interrupts whoever listens.
void ImportBar::ask()
{
    const QString told =
        whatComes(m_plan) + m_lowerings->toPlainText() + (m_plan.isNew ? QString() : question(m_plan));
    if (told == std::exchange(m_told, told))
        return reword(question(m_plan));
    const bool lowers = !m_plan.lowerings.isEmpty();
    tell(lowers ? Tone::Warning : Tone::Notice, question(m_plan), whatComes(m_plan));
    m_decline = addButton(tr("&Do Not Import"));
    connect(m_decline, &QPushButton::clicked, this, &ImportBar::declined);
    connect(addButton(lowers ? tr("Im&port Anyway") : tr("Im&port")), &QPushButton::clicked, this,
            &ImportBar::confirm);
}

void ImportBar::takeKeyboard()
{
    m_decline->setFocus();
}

void ImportBar::showLowerings()
{
    QStringList sentences;
    for (const ImportLowering &lowering : m_plan.lowerings)
        sentences += u"• "_s + Wording::text(lowering);
    m_lowerings->setText(sentences.join(u'\n'));
    m_lowered->setVisible(!sentences.isEmpty());
}

void ImportBar::follow(const QString &typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        m_nameField->mark(tr("An account needs a name."));
    else
        Q_EMIT nameTyped(name);
}

void ImportBar::confirm()
{
    if (m_nameField->isMarked())
        return m_name->setFocus();
    const QString reason = m_plan.lowerings.isEmpty() ? QString() : m_reason->reason();
    if (m_plan.lowerings.isEmpty() || !reason.isEmpty())
        Q_EMIT confirmed(reason);
}

} // namespace Sealpost
