#include "ui/accounts/PersonForm.h"

#include "ui/parts/NotedField.h"
#include "ui/parts/NotedRow.h"
#include "ui/parts/PasswordField.h"
#include "wording/Wording.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// "ann@example" may be on its way to "ann@example.org"; whoever means it leaves the field.
bool looksWhole(const Address &address)
{
    const QString lastLabel = address.domain().section(u'.', -1);
    return address.domain().startsWith(u'[') || (address.domain().contains(u'.') && lastLabel.size() > 1);
}

} // namespace

PersonForm::PersonForm(const QString &keepText, std::chrono::milliseconds pause, QWidget *parent)
    : QWidget(parent)
    , m_displayName(new QLineEdit)
    , m_address(new QLineEdit)
    , m_password(new PasswordField(tr("Password")))
    , m_keep(new QCheckBox(keepText))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins({});
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_displayName->setAccessibleName(tr("Your name"));
    m_displayName->setPlaceholderText(tr("As the recipients see it"));
    m_address->setAccessibleName(tr("Mail address"));
    m_address->setPlaceholderText(u"name@example.org"_s);
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    notedRow(*rows, tr("&Your name:"), m_displayName, this);
    m_addressField = notedRow(*rows, tr("Mail &address:"), m_address, this);
    m_passwordField = notedRow(*rows, tr("Pass&word:"), m_password, this);
    rows->addRow(QString(), m_keep);
    m_keep->setToolTip(tr("Else it is kept until you quit"));
    setFocusProxy(m_displayName);
    connectEdits();
}

void PersonForm::connectEdits()
{
    connect(m_displayName, &QLineEdit::textEdited, this, &PersonForm::touch);
    connect(m_address, &QLineEdit::textEdited, this, &PersonForm::touch);
    connect(m_address, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_address, &QLineEdit::editingFinished, this, &PersonForm::afterLeaving);
    connect(m_password, &PasswordField::edited, this, &PersonForm::touch);
    connect(m_keep, &QCheckBox::clicked, this, [this] { m_touched = true; });
    connect(&m_pause, &QTimer::timeout, this, &PersonForm::afterPause);
}

std::optional<Address> PersonForm::address() const
{
    const auto parsed = Address::parse(m_address->text());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

QString PersonForm::typedAddress() const
{
    return m_address->text();
}

QString PersonForm::displayName() const
{
    return m_displayName->text().simplified();
}

std::optional<Identity> PersonForm::identity()
{
    if (const auto whose = address())
        return Identity{displayName(), *whose};
    markAddress(addressProblem());
    return std::nullopt;
}

Secret PersonForm::password()
{
    return m_password->take();
}

PasswordKeeping PersonForm::keeping() const
{
    return m_keep->isChecked() ? PasswordKeeping::Stored : PasswordKeeping::Asked;
}

void PersonForm::markAddress(const QString &problem)
{
    m_addressField->mark(problem);
    m_addressField->setFocus();
}

void PersonForm::markPassword(const QString &problem)
{
    m_passwordField->mark(problem);
    m_passwordField->setFocus();
}

void PersonForm::touch()
{
    m_touched = true;
    Q_EMIT edited();
}

void PersonForm::afterPause()
{
    if (const auto whose = address(); whose && looksWhole(*whose))
        Q_EMIT addressTyped(*whose);
}

void PersonForm::afterLeaving()
{
    m_pause.stop();
    if (const auto whose = address())
        Q_EMIT addressTyped(*whose);
    else if (!m_address->text().trimmed().isEmpty())
        m_addressField->mark(addressProblem());
}

QString PersonForm::addressProblem() const
{
    const auto parsed = Address::parse(m_address->text());
    return parsed ? QString() : Wording::text(parsed.error(), m_address->text());
}

} // namespace Sealpost
