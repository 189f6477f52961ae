#pragma once

#include "accounts/Identities.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)

namespace Sealpost {

class NotedField;
class NoticeBar;

/// One identity of an account: a new one, or one that is there. What cannot be is marked beside its field, and what
/// was typed is not lost by accident.
class IdentityDialog : public QDialog
{
    Q_OBJECT

public:
    /// `of`: whom of these it is about; empty, it is a new one.
    IdentityDialog(const QList<Identity> &all, const std::optional<Address> &of, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void entered(const QList<Sealpost::Identity> &all); ///< with what was typed here

private:
    void layOut();
    NotedField *addRow(QFormLayout &rows, const QString &label, QWidget *field, const QString &name);
    void fill(const Identity &identity);
    void connectEdits();
    void enter();
    void askDiscard();
    [[nodiscard]] std::optional<Identity> typed();
    [[nodiscard]] std::optional<Address> address();
    [[nodiscard]] bool readReplyTo(std::optional<Mailbox> &replyTo);
    void mark(IdentityProblem problem);

    QList<Identity> m_all;
    std::optional<Address> m_of;
    QLineEdit *m_displayName;
    QLineEdit *m_address;
    QLineEdit *m_replyTo;
    QLineEdit *m_organization;
    QPlainTextEdit *m_signature;
    QComboBox *m_sentCopy; ///< an item's data is what it stands for: true, false, or nothing
    NotedField *m_displayNameField = nullptr;
    NotedField *m_addressField = nullptr;
    NotedField *m_replyToField = nullptr;
    NotedField *m_organizationField = nullptr;
    NotedField *m_signatureField = nullptr;
    NoticeBar *m_notice = nullptr;
    bool m_touched = false;
};

} // namespace Sealpost
