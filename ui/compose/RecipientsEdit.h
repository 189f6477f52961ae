#pragma once

#include "message/Mailbox.h"
#include "ui/parts/NotedField.h"

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace Sealpost {

/// A field for addresses as people type and paste them; what cannot be read is marked in its place.
class RecipientsEdit : public NotedField
{
    Q_OBJECT

public:
    /// `what` is the field's name for screen readers: "To".
    explicit RecipientsEdit(const QString &what, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setMailboxes(const QList<Mailbox> &mailboxes);

    /// The addresses; empty if the field holds none. Nothing, and a mark at the field, if one of them is none.
    [[nodiscard]] std::optional<QList<Mailbox>> mailboxes();

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void edited();

private:
    explicit RecipientsEdit(QLineEdit *edit, const QString &what, QWidget *parent);

    QLineEdit *m_edit;
};

} // namespace Sealpost
