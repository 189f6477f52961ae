#include "ui/parts/PasswordField.h"

#include "ui/parts/Icon.h"
#include "ui/parts/TypedSecret.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace Sealpost {

using namespace Qt::StringLiterals;

PasswordField::PasswordField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
{
    m_line->setAccessibleName(name);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            give({}); // who empties the field means none
        Q_EMIT edited();
    });
    reveal(false);

    auto *look = new QToolButton(this);
    look->setIcon(icon(u"reveal"_s));
    look->setAutoRaise(true);
    look->setCheckable(true);
    look->setFocusPolicy(Qt::StrongFocus);
    look->setToolTip(tr("Show what is typed"));
    look->setAccessibleName(tr("Show what is typed: %1").arg(name));
    connect(look, &QToolButton::toggled, this, &PasswordField::reveal);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line, 1);
    row->addWidget(look);
    setFocusProxy(m_line);
}

PasswordField::~PasswordField()
{
    static_cast<void>(takeSecret(*m_line)); // typed and not used
}

Secret PasswordField::take()
{
    if (!m_line->text().isEmpty())
        give(takeSecret(*m_line));
    return m_taken;
}

void PasswordField::give(const Secret &password)
{
    m_taken = password;
    m_line->setPlaceholderText(password.isEmpty() ? QString() : tr("Typed already"));
}

bool PasswordField::isEmpty() const
{
    return m_line->text().isEmpty() && m_taken.isEmpty();
}

// What can be read Qt takes for ordinary text, which input methods learn.
void PasswordField::reveal(bool shown)
{
    m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_line->setInputMethodHints(m_line->inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
}

} // namespace Sealpost
