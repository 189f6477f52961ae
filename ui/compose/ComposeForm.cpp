#include "ui/compose/ComposeForm.h"

#include "accounts/IdentityDraft.h"
#include "message/Signature.h"
#include "ui/compose/AttachmentsView.h"
#include "ui/compose/MessageEdit.h"
#include "ui/compose/RecipientsEdit.h"
#include "ui/parts/ChoiceName.h"
#include "ui/parts/FieldLabel.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QTextCursor>
#include <QToolButton>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString shownIdentity(const Identity &identity, const QString &account, bool several)
{
    const QString mailbox = identity.shown();
    return several ? ComposeForm::tr("%1 – %2", "sender, then the account").arg(mailbox, account) : mailbox;
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QList<Mailbox> kept(const QList<Mailbox> &all, const QList<Address> &waiting)
{
    QList<Mailbox> left;
    for (const Mailbox &mailbox : all)
        if (waiting.contains(mailbox.address))
            left += mailbox;
    return left;
}

} // namespace

ComposeForm::ComposeForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout)
    , m_from(new QComboBox(this))
    , m_to(new RecipientsEdit(tr("To"), this))
    , m_cc(new RecipientsEdit(tr("Cc"), this))
    , m_bcc(new RecipientsEdit(tr("Bcc"), this))
    , m_copies(nullptr)
    , m_subject(new QLineEdit(this))
    , m_text(new MessageEdit(this))
    , m_attachmentsView(new AttachmentsView(m_attachments, this))
{
    setChoiceName(*m_from, tr("From"));
    m_from->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setAccessibleName(tr("Subject"));
    setAcceptDrops(true);
    addRows();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_rows);
    column->addWidget(m_text, 1);
    column->addWidget(m_attachmentsView);
    connectEdits();
}

QWidget *ComposeForm::toRow()
{
    auto *row = new QWidget(this);
    auto *copies = new QToolButton(row);
    copies->setText(tr("Cc/&Bcc"));
    copies->setToolTip(tr("Add copies: Cc is seen by all, Bcc by nobody"));
    copies->setAutoRaise(true);
    connect(copies, &QToolButton::clicked, this, [this] {
        showCopies();
        m_cc->setFocus();
    });
    m_copies = copies;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_to, 1);
    layout->addWidget(copies, 0, Qt::AlignTop);
    return row;
}

void ComposeForm::addRows()
{
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->addRow(fieldLabel(tr("&From:"), m_from, this), m_from);
    m_rows->addRow(fieldLabel(tr("&To:"), m_to, this), toRow());
    m_rows->addRow(fieldLabel(tr("&Cc:"), m_cc, this), m_cc);
    m_rows->addRow(fieldLabel(tr("Bcc:"), m_bcc, this), m_bcc);
    m_rows->addRow(fieldLabel(tr("Sub&ject:"), m_subject, this), m_subject);
    for (RecipientsEdit *field : {m_cc, m_bcc})
        m_rows->setRowVisible(field, false);
    setTabOrder(m_to->edit(), m_copies); // the others follow as they were made
}

void ComposeForm::connectEdits()
{
    connect(m_from, &QComboBox::currentIndexChanged, this, &ComposeForm::useSender);
    for (RecipientsEdit *field : recipientFields())
        connect(field, &RecipientsEdit::edited, this, &ComposeForm::edited);
    connect(m_subject, &QLineEdit::textEdited, this, &ComposeForm::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ComposeForm::edited);
    connect(m_text, &MessageEdit::filesGiven, this, &ComposeForm::attachFiles);
    connect(m_text, &MessageEdit::imageGiven, this, &ComposeForm::imageGiven);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_attachments, signal, this, &ComposeForm::edited);
}

void ComposeForm::setAccounts(const QList<Account> &accounts)
{
    const auto chosen = account();
    const auto asWhom = identity();
    m_senders.clear();
    for (const Account &account : accounts)
        for (const Identity &identity : account.identities())
            m_senders += {account, identity};
    {
        const QSignalBlocker quiet(m_from);
        m_from->clear();
        for (const Sender &each : std::as_const(m_senders))
            m_from->addItem(shownIdentity(each.identity, each.account.name, accounts.size() > 1));
        if (chosen && asWhom)
            chooseSender(chosen->name, asWhom->address.shown());
    }
    m_accountName.clear(); // it may be another one of the same name
    useSender();
}

void ComposeForm::chooseAccount(const QString &name)
{
    const auto chosen = account();
    if (!chosen || !isSame(chosen->name, name))
        chooseSender(name, {});
}

/// As the first identity of the account, if none of it has this address any more.
void ComposeForm::chooseSender(const QString &accountName, const QString &address)
{
    const auto isOfAccount = [&](const Sender &each) { return isSame(each.account.name, accountName); };
    auto found = std::ranges::find_if(m_senders, [&](const Sender &each) {
        return isOfAccount(each) && each.identity.address.shown() == address;
    });
    if (found == m_senders.end())
        found = std::ranges::find_if(m_senders, isOfAccount);
    if (found != m_senders.end())
        m_from->setCurrentIndex(static_cast<int>(found - m_senders.begin()));
}

std::optional<Account> ComposeForm::account() const
{
    const int at = m_from->currentIndex();
    return at >= 0 && at < m_senders.size() ? std::optional(m_senders.at(at).account) : std::nullopt;
}

std::optional<Identity> ComposeForm::identity() const
{
    const int at = m_from->currentIndex();
    return at >= 0 && at < m_senders.size() ? std::optional(m_senders.at(at).identity) : std::nullopt;
}

void ComposeForm::useSender()
{
    putSignature();
    const auto chosen = account();
    const QString name = chosen ? chosen->name : QString();
    if (const QString before = std::exchange(m_accountName, name); before != name || name.isEmpty())
        Q_EMIT accountChanged();
    Q_EMIT senderChanged();
}

/// In the place of the one before, if nobody has changed that. A message that nobody has begun is none yet with
/// another signature.
void ComposeForm::putSignature()
{
    const auto sender = identity();
    const QString before = std::exchange(m_signature, sender ? sender->signature : QString());
    if (m_signature == before)
        return;
    const QString text = m_text->toPlainText();
    const QString resigned = resignedText(text, before, m_signature);
    const bool isBegun = isTouched();
    if (resigned != text)
        m_text->changeText(resigned);
    if (!isBegun)
        m_begun = written();
}

/// Its text stands above the signature.
void ComposeForm::fill(const ComposeSeed &seed)
{
    ComposeSeed whole = seed;
    whole.body = signedText(seed.body, m_signature);
    put(whole);
    m_begun = written();
}

void ComposeForm::put(const ComposeSeed &seed)
{
    m_to->setText(seed.to);
    m_cc->setText(seed.cc);
    m_bcc->setText(seed.bcc);
    m_subject->setText(seed.subject);
    m_text->setPlainText(seed.body);
    attachFiles(seed.attachments);
    if (!seed.cc.isEmpty() || !seed.bcc.isEmpty())
        showCopies();
}

/// Its signature stands in it already, or was taken away.
void ComposeForm::fill(const StoredDraft &draft)
{
    m_unseen = draft;
    chooseSender(draft.account, draft.sender);
    put({.to = draft.to, .cc = draft.cc, .bcc = draft.bcc, .subject = draft.subject, .body = draft.text});
    m_unseen.text = m_text->toPlainText();
    m_attachments.setFiles(draft.attachments);
    m_begun = {};
}

void ComposeForm::keepRecipients(const QList<Address> &waiting)
{
    for (RecipientsEdit *field : recipientFields())
        if (const auto mailboxes = field->mailboxes())
            field->setMailboxes(kept(*mailboxes, waiting));
}

std::optional<Draft> ComposeForm::draft()
{
    QList<QList<Mailbox>> lists;
    for (RecipientsEdit *field : recipientFields()) {
        const auto mailboxes = field->mailboxes();
        if (!mailboxes) {
            field->setFocus();
            return std::nullopt;
        }
        lists += *mailboxes;
    }
    if (lists[0].isEmpty() && lists[1].isEmpty() && lists[2].isEmpty()) {
        m_to->mark(tr("Say who is to get this message."));
        m_to->setFocus();
        return std::nullopt;
    }
    Draft draft{.to = lists[0], .cc = lists[1], .bcc = lists[2]};
    draft.subject = m_subject->text();
    draft.text = m_text->toPlainText();
    draft.html = html();
    draft.headers = m_unseen.headers;
    draft.attachments = m_attachments.attachments();
    if (const auto replyTo = parseMailboxes(m_unseen.replyTo); replyTo && !replyTo->isEmpty())
        draft.replyTo = replyTo->first();
    const auto sender = identity();
    return sender ? asSentBy(*sender, draft) : draft;
}

StoredDraft ComposeForm::stored() const
{
    const auto chosen = account();
    const auto asWhom = identity();
    return {.account = chosen ? chosen->name : m_unseen.account,
            .sender = asWhom ? asWhom->address.shown() : m_unseen.sender,
            .to = m_to->text(),
            .cc = m_cc->text(),
            .bcc = m_bcc->text(),
            .replyTo = m_unseen.replyTo,
            .subject = m_subject->text(),
            .text = m_text->toPlainText(),
            .html = html(),
            .headers = m_unseen.headers,
            .attachments = m_attachments.files()};
}

QString ComposeForm::html() const
{
    return formatted() == Formatted::GoesAlong ? m_unseen.html : QString();
}

ComposeForm::Formatted ComposeForm::formatted() const
{
    if (m_unseen.html.isEmpty())
        return Formatted::None;
    return m_text->toPlainText() == m_unseen.text ? Formatted::GoesAlong : Formatted::Dropped;
}

void ComposeForm::takeBackText()
{
    QTextCursor all = m_text->textCursor();
    all.select(QTextCursor::Document);
    all.insertText(m_unseen.text);
}

bool ComposeForm::isTouched() const
{
    return written() != m_begun;
}

ComposeSeed ComposeForm::written() const
{
    return {.to = m_to->text(),
            .cc = m_cc->text(),
            .bcc = m_bcc->text(),
            .subject = m_subject->text(),
            .body = m_text->toPlainText(),
            .attachments = m_attachments.paths()};
}

void ComposeForm::setLocked(bool locked)
{
    setEnabled(!locked);
}

void ComposeForm::focusFirstEmpty()
{
    if (m_to->text().isEmpty())
        m_to->setFocus();
    else if (m_subject->text().isEmpty())
        m_subject->setFocus();
    else
        m_text->setFocus();
}

void ComposeForm::focusSubject()
{
    m_subject->setFocus();
}

void ComposeForm::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ComposeForm::attachFiles);
    dialog->open();
}

void ComposeForm::attachFiles(const QStringList &paths)
{
    m_attachments.add(paths);
}

void ComposeForm::showCopies()
{
    for (RecipientsEdit *field : {m_cc, m_bcc})
        m_rows->setRowVisible(field, true);
    m_copies->hide();
}

void ComposeForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ComposeForm::dropEvent(QDropEvent *event)
{
    attachFiles(filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

QList<RecipientsEdit *> ComposeForm::recipientFields() const
{
    return {m_to, m_cc, m_bcc};
}

} // namespace Sealpost
