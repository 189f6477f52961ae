#include "ui/accounts/AddressBar.h"

#include "ui/parts/FieldLabel.h"
#include "ui/parts/NotedField.h"
#include "wording/Wording.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace Sealpost {

AddressBar::AddressBar(QWidget *parent)
    : NoticeBar(parent)
    , m_address(new QLineEdit(this))
    , m_field(new NotedField(m_address, this))
{
    m_address->setAccessibleName(tr("Mail address"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    setFieldRows()->addRow(fieldLabel(tr("&Mail address:"), m_field, this), m_field);
    connect(m_address, &QLineEdit::returnPressed, this, &AddressBar::give);
    auto *escape = new QShortcut(Qt::Key_Escape, this, this, &AddressBar::declined);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
}

void AddressBar::ask()
{
    tell(Tone::Notice, tr("The file is for all who have mail at this provider. Which address is yours?"));
    connect(addButton(tr("G&o On")), &QPushButton::clicked, this, &AddressBar::give);
    connect(addButton(tr("&Do Not Import")), &QPushButton::clicked, this, &AddressBar::declined);
    m_address->setFocus();
}

void AddressBar::give()
{
    const auto address = Address::parse(m_address->text());
    if (address)
        return Q_EMIT given(*address);
    m_field->mark(Wording::text(address.error(), m_address->text()));
    m_address->setFocus();
}

} // namespace Sealpost
