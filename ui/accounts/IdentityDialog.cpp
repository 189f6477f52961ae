#include "ui/accounts/IdentityDialog.h"

#include "ui/help/HelpKey.h"
#include "ui/parts/ChoiceName.h"
#include "ui/parts/FieldLabel.h"
#include "ui/parts/NotedField.h"
#include "ui/parts/NotedRow.h"
#include "ui/parts/NoticeBar.h"
#include "wording/IdentityText.h"
#include "wording/Wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

IdentityDialog::IdentityDialog(const QList<Identity> &all, const std::optional<Address> &of, QWidget *parent)
    : QDialog(parent)
    , m_all(all)
    , m_of(of)
    , m_displayName(new QLineEdit)
    , m_address(new QLineEdit)
    , m_replyTo(new QLineEdit)
    , m_organization(new QLineEdit)
    , m_signature(new QPlainTextEdit)
    , m_sentCopy(new QComboBox)
{
    setWindowTitle(of ? tr("Identity") : tr("New Identity"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    const auto found = of ? std::ranges::find(m_all, *of, &Identity::address) : m_all.cend();
    if (found != m_all.cend())
        fill(*found);
    connectEdits();
    m_displayName->setFocus();
}

NotedField *IdentityDialog::addRow(QFormLayout &rows, const QString &label, QWidget *field, const QString &name)
{
    field->setAccessibleName(name);
    return notedRow(rows, label, field, this);
}

void IdentityDialog::layOut()
{
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_displayNameField = addRow(*rows, tr("&Name:"), m_displayName, tr("Name"));
    m_addressField = addRow(*rows, tr("Mail &address:"), m_address, tr("Mail address"));
    m_replyToField = addRow(*rows, tr("Ans&wers to:"), m_replyTo, tr("Answers to"));
    m_organizationField = addRow(*rows, tr("&Organization:"), m_organization, tr("Organization"));
    m_signatureField = addRow(*rows, tr("&Signature:"), m_signature, tr("Signature"));
    m_sentCopy->setParent(this); // now, so that Tab comes to it before the buttons
    setChoiceName(*m_sentCopy, tr("In the folder “Sent”"));
    m_sentCopy->addItem(tr("As the settings say"));
    m_sentCopy->addItem(tr("Keep copies"), true);
    m_sentCopy->addItem(tr("Keep none"), false);
    rows->addRow(fieldLabel(tr("In the &folder “Sent”:"), m_sentCopy, this), m_sentCopy);
    m_displayName->setPlaceholderText(tr("As the recipients see it"));
    m_address->setPlaceholderText(u"name@example.org"_s);
    m_replyTo->setPlaceholderText(tr("Empty: to the address itself"));
    m_signature->setPlaceholderText(tr("Stands below each message; nothing has to"));
    m_signature->setTabChangesFocus(true);
    m_notice = new NoticeBar(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &IdentityDialog::enter);
    connect(buttons, &QDialogButtonBox::rejected, this, &IdentityDialog::reject);
    addHelpKey(*this, HelpPage::Accounts);
    auto *column = new QVBoxLayout(this);
    column->addLayout(rows, 1);
    column->addWidget(m_notice);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

void IdentityDialog::fill(const Identity &identity)
{
    m_displayName->setText(identity.displayName);
    m_address->setText(identity.address.shown());
    m_replyTo->setText(identity.replyTo ? identity.replyTo->shown() : QString());
    m_organization->setText(identity.organization);
    m_signature->setPlainText(identity.signature);
    m_sentCopy->setCurrentIndex(identity.sentCopy ? m_sentCopy->findData(*identity.sentCopy) : 0);
}

void IdentityDialog::connectEdits()
{
    const auto touch = [this] {
        m_touched = true;
        m_notice->dismiss();
    };
    for (QLineEdit *line : {m_displayName, m_address, m_replyTo, m_organization})
        connect(line, &QLineEdit::textEdited, this, touch);
    connect(m_signature, &QPlainTextEdit::textChanged, this, touch);
    connect(m_signature, &QPlainTextEdit::textChanged, m_signatureField, &NotedField::clearMark);
    connect(m_sentCopy, &QComboBox::activated, this, touch);
}

void IdentityDialog::enter()
{
    const auto identity = typed();
    if (!identity)
        return;
    const IdentitiesAfter after = m_of ? withIdentity(m_all, *m_of, *identity) : withIdentity(m_all, *identity);
    if (!after)
        return mark(after.error());
    Q_EMIT entered(*after);
    accept();
}

std::optional<Identity> IdentityDialog::typed()
{
    std::optional<Mailbox> mailbox;
    const bool isReplyToSound = readReplyTo(mailbox);
    const auto whose = address();
    if (!whose || !isReplyToSound) {
        (whose ? m_replyToField : m_addressField)->setFocus();
        return std::nullopt;
    }
    const QVariant sentCopy = m_sentCopy->currentData();
    return Identity{.displayName = m_displayName->text().simplified(),
                    .address = *whose,
                    .replyTo = mailbox,
                    .organization = m_organization->text().simplified(),
                    .signature = signatureIn(m_signature->toPlainText()),
                    .sentCopy = sentCopy.isValid() ? std::optional(sentCopy.toBool()) : std::nullopt};
}

std::optional<Address> IdentityDialog::address()
{
    const auto parsed = Address::parse(m_address->text());
    if (parsed)
        return *parsed;
    m_addressField->mark(Wording::text(parsed.error(), m_address->text()));
    return std::nullopt;
}

bool IdentityDialog::readReplyTo(std::optional<Mailbox> &replyTo)
{
    if (m_replyTo->text().trimmed().isEmpty())
        return true;
    const auto mailboxes = parseMailboxes(m_replyTo->text());
    if (!mailboxes)
        m_replyToField->mark(Wording::text(mailboxes.error().problem, mailboxes.error().text));
    else if (mailboxes->size() != 1)
        m_replyToField->mark(tr("Answers go to one address."));
    else
        replyTo = mailboxes->first();
    return replyTo.has_value();
}

void IdentityDialog::mark(IdentityProblem problem)
{
    const auto at = [&] {
        switch (problem) {
        case IdentityProblem::BadDisplayName:
            return m_displayNameField;
        case IdentityProblem::BadReplyTo:
            return m_replyToField;
        case IdentityProblem::BadOrganization:
            return m_organizationField;
        case IdentityProblem::BadSignature:
            return m_signatureField;
        case IdentityProblem::AddressTwice:
        case IdentityProblem::TooMany:
        case IdentityProblem::NotThere:
        case IdentityProblem::LastOne:
            return m_addressField;
        }
        Q_UNREACHABLE();
    };
    at()->mark(Wording::text(problem));
    at()->setFocus();
}

void IdentityDialog::reject()
{
    if (m_touched)
        askDiscard();
    else
        QDialog::reject();
}

void IdentityDialog::askDiscard()
{
    m_notice->tell(NoticeBar::Tone::Notice, tr("Discard what you have typed?"));
    QPushButton *keep = m_notice->addButton(tr("&Keep Editing"));
    connect(keep, &QPushButton::clicked, m_notice, &NoticeBar::dismiss);
    connect(m_notice->addButton(tr("&Discard")), &QPushButton::clicked, this, [this] { QDialog::reject(); });
    keep->setFocus();
}

} // namespace Sealpost
