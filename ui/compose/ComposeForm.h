#pragma once

#include "accounts/Account.h"
#include "drafts/StoredDraft.h"
#include "ui/compose/AttachmentsModel.h"
#include "ui/compose/ComposeSeed.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace Sealpost {

class AttachmentsView;
class MessageEdit;
class RecipientsEdit;

/// What a person writes: From, To, Cc, Bcc, subject, text, attachments. Knows no line and sends nothing.
class ComposeForm : public QWidget
{
    Q_OBJECT

public:
    explicit ComposeForm(QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    /// As its first identity, unless one of its identities is chosen already; no such name: the choice stays.
    void chooseAccount(const QString &name);
    [[nodiscard]] std::optional<Account> account() const;
    [[nodiscard]] std::optional<Identity> identity() const; ///< of the account

    void fill(const ComposeSeed &seed);
    void fill(const StoredDraft &draft); ///< all of it is touched
    /// Leaves those in To, Cc and Bcc who have not got the message yet, each in its field.
    void keepRecipients(const QList<Address> &waiting);

    /// What was written; nothing if something is wrong, which is then marked in its place and has the focus.
    [[nodiscard]] std::optional<Draft> draft();
    [[nodiscard]] StoredDraft stored() const; ///< as it stands there, right or wrong; without id and time
    [[nodiscard]] bool isTouched() const;     ///< there is something that would be lost
    [[nodiscard]] AttachmentsModel &attachments() { return m_attachments; }

    /// A formatted version says what the text says, and goes along only as long as nobody changes that.
    enum class Formatted { None, GoesAlong, Dropped };
    [[nodiscard]] Formatted formatted() const;
    void takeBackText(); ///< as it was with the formatted version; can be undone like typing

    void setLocked(bool locked);
    void focusFirstEmpty();
    void focusSubject();

Q_SIGNALS:
    void accountChanged();
    void senderChanged(); ///< to another identity, be it of the same account
    void edited();
    void imageGiven(const QImage &image); ///< to be attached as a file

public Q_SLOTS:
    void chooseFiles();
    void attachFiles(const QStringList &paths);
    void showCopies();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QList<RecipientsEdit *> recipientFields() const;
    [[nodiscard]] ComposeSeed written() const;
    [[nodiscard]] QString html() const;
    void chooseSender(const QString &accountName, const QString &address);
    void useSender();
    void putSignature();
    void put(const ComposeSeed &seed);
    [[nodiscard]] QWidget *toRow();
    void addRows();
    void connectEdits();

    QFormLayout *m_rows;
    QComboBox *m_from;
    RecipientsEdit *m_to;
    RecipientsEdit *m_cc;
    RecipientsEdit *m_bcc;
    QWidget *m_copies;
    QLineEdit *m_subject;
    MessageEdit *m_text;
    AttachmentsModel m_attachments;
    AttachmentsView *m_attachmentsView;
    struct Sender {
        Account account;
        Identity identity;
    };
    QList<Sender> m_senders; ///< the rows of From
    QString m_accountName;   ///< of the account that was chosen last
    QString m_signature;     ///< of the identity that was chosen last: it may stand below the text
    StoredDraft m_unseen;    ///< what this form has no field for, and the text that it belongs to
    ComposeSeed m_begun;     ///< what stood here before anybody wrote
};

} // namespace Sealpost
