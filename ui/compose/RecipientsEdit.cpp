#include "ui/compose/RecipientsEdit.h"

#include "wording/Wording.h"

#include <QLineEdit>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForTenThousand = 4 * 1024 * 1024;

} // namespace

RecipientsEdit::RecipientsEdit(const QString &what, QWidget *parent)
    : RecipientsEdit(new QLineEdit, what, parent)
{
}

RecipientsEdit::RecipientsEdit(QLineEdit *edit, const QString &what, QWidget *parent)
    : NotedField(edit, parent)
    , m_edit(edit)
{
    m_edit->setAccessibleName(what);
    m_edit->setMaxLength(roomForTenThousand);
    m_edit->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    connect(m_edit, &QLineEdit::textEdited, this, &RecipientsEdit::edited);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) { m_edit->setToolTip(text); });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { static_cast<void>(mailboxes()); });
}

QString RecipientsEdit::text() const
{
    return m_edit->text();
}

void RecipientsEdit::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
    clearMark();
}

void RecipientsEdit::setMailboxes(const QList<Mailbox> &mailboxes)
{
    QStringList shown;
    for (const Mailbox &mailbox : mailboxes)
        shown += mailbox.shown();
    setText(shown.join(u", "_s));
}

std::optional<QList<Mailbox>> RecipientsEdit::mailboxes()
{
    if (m_edit->text().trimmed().isEmpty())
        return QList<Mailbox>();
    const auto parsed = parseMailboxes(m_edit->text());
    if (parsed)
        return *parsed;
    mark(Wording::text(parsed.error().problem, parsed.error().text));
    return std::nullopt;
}

} // namespace Sealpost
