#pragma once

#include "accounts/Account.h"
#include "message/Draft.h"
#include "ui/compose/AttachmentsModel.h"
#include "ui/compose/ComposeSeed.h"
#include "ui/compose/PastedImages.h"

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
    explicit ComposeForm(TemporaryFolder &temporary, QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void chooseAccount(const QString &name); ///< no such name: the choice stays
    [[nodiscard]] std::optional<Account> account() const;

    void fill(const ComposeSeed &seed);
    /// Leaves those in To, Cc and Bcc who have not got the message yet, each in its field.
    void keepRecipients(const QList<Address> &waiting);

    /// What was written; nothing if something is wrong, which is then marked in its place and has the focus.
    [[nodiscard]] std::optional<Draft> draft();
    [[nodiscard]] bool isTouched() const; ///< there is something that would be lost
    [[nodiscard]] AttachmentsModel &attachments() { return m_attachments; }

    void setLocked(bool locked);
    void focusFirstEmpty();
    void focusSubject();

Q_SIGNALS:
    void accountChanged();
    void edited();
    void attachFailed(const QString &sentence);

public Q_SLOTS:
    void chooseFiles();
    void attachFiles(const QStringList &paths);
    void attachImage(const QImage &image);
    void showCopies();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QList<RecipientsEdit *> recipientFields() const;
    [[nodiscard]] ComposeSeed written() const;
    [[nodiscard]] QWidget *toRow();
    void addRows();
    void orderTabs();
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
    PastedImages m_images;
    QList<Account> m_accounts;
    ComposeSeed m_begun; ///< what stood here before anybody wrote
};

} // namespace Sealpost
