#include "ui/accounts/ProxyBox.h"

#include "ui/parts/ChoiceName.h"
#include "ui/parts/FieldLabel.h"
#include "ui/parts/NotedField.h"
#include "ui/parts/NotedRow.h"
#include "ui/parts/PasswordField.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QUrl>

namespace Sealpost {

using namespace Qt::StringLiterals;
using Kind = Proxy::Kind;

namespace {

/// "proxy.example.org:1080", as it is typed.
QString addressOf(const Proxy::Server &server)
{
    const QString host = server.host.shown();
    const bool isIpv6 = host.contains(u':');
    return (isIpv6 ? u'[' + host + u']' : host) + u':' + QString::number(server.port.number());
}

} // namespace

ProxyBox::ProxyBox(QWidget *parent)
    : QGroupBox(tr("Way to the server"), parent)
    , m_kind(new QComboBox)
    , m_address(new QLineEdit)
    , m_username(new QLineEdit)
    , m_password(new PasswordField(tr("Password of the proxy")))
{
    setChoiceName(*m_kind, tr("Proxy"));
    m_kind->addItem(tr("None: straight to the server"), int(Kind::None));
    m_kind->addItem(tr("As this computer is set up"), int(Kind::System));
    m_kind->addItem(tr("SOCKS 5"), int(Kind::Socks5));
    m_kind->addItem(tr("HTTP (CONNECT)"), int(Kind::HttpConnect));
    layOut();
    connectParts();
    showChosen();
}

void ProxyBox::layOut()
{
    auto *rows = new QFormLayout(this);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->addRow(fieldLabel(tr("Pro&xy:"), m_kind, this), m_kind);
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_address->setPlaceholderText(u"proxy.example.org:1080"_s);
    m_username->setAccessibleName(tr("User name at the proxy"));
    m_username->setPlaceholderText(tr("Empty: the proxy asks for no login"));
    m_addressField = notedRow(*rows, tr("Address:"), m_address, this);
    m_usernameField = notedRow(*rows, tr("User name:"), m_username, this);
    NotedField *password = notedRow(*rows, tr("Password:"), m_password, this);
    m_ofServer = {m_addressField, m_usernameField, password};
}

void ProxyBox::connectParts()
{
    for (QLineEdit *edit : {m_address, m_username})
        connect(edit, &QLineEdit::textEdited, this, &ProxyBox::edited);
    connect(m_password, &PasswordField::edited, this, &ProxyBox::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyBox::showChosen);
    connect(m_kind, &QComboBox::activated, this, &ProxyBox::edited);
}

Kind ProxyBox::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void ProxyBox::showChosen()
{
    const bool isNamedHere = kind() == Kind::Socks5 || kind() == Kind::HttpConnect;
    for (QWidget *field : m_ofServer)
        static_cast<QFormLayout *>(layout())->setRowVisible(field, isNamedHere);
}

void ProxyBox::setProxy(const Proxy &proxy)
{
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.kind)));
    m_address->setText(proxy.server ? addressOf(*proxy.server) : QString());
    m_address->setCursorPosition(0);
    m_username->setText(proxy.server ? proxy.server->username : QString());
    m_addressField->clearMark();
}

/// An address may be pasted whole, as "socks5://ann@proxy.example.org"; what is chosen above counts.
std::optional<Proxy> ProxyBox::typed() const
{
    const QString address = m_address->text().trimmed();
    const QString scheme = kind() == Kind::Socks5 ? u"socks5"_s : u"http"_s;
    const auto at = Proxy::parse(address.contains("://"_L1) ? address : scheme + "://"_L1 + address);
    if (!at || !at->server)
        return std::nullopt;
    Proxy proxy{kind(), at->server};
    if (const QString username = m_username->text().trimmed(); !username.isEmpty())
        proxy.server->username = username;
    return proxy;
}

std::optional<Proxy> ProxyBox::proxy()
{
    m_addressField->clearMark();
    m_usernameField->clearMark();
    if (kind() == Kind::None || kind() == Kind::System)
        return Proxy{kind()};
    const auto proxy = typed();
    if (!proxy)
        return refused(*m_addressField, tr("Give the proxy's name and its port, as in “proxy.example.org:1080”."));
    if (proxy->server->username.isEmpty() && !m_password->isEmpty())
        return refused(*m_usernameField, tr("Say whose password this is, or leave the password empty."));
    setProxy(*proxy); // taken apart
    return proxy;
}

std::optional<Proxy> ProxyBox::refused(NotedField &field, const QString &problem)
{
    field.mark(problem);
    field.setFocus();
    return std::nullopt;
}

Secret ProxyBox::password()
{
    return m_password->take();
}

} // namespace Sealpost
