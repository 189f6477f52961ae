#include "ui/accounts/SignInBox.h"

#include "accounts/AuthorizationRules.h"
#include "oauth/KnownProvider.h"
#include "ui/parts/ChoiceName.h"
#include "ui/parts/FieldLabel.h"
#include "ui/parts/NotedField.h"
#include "ui/parts/NotedRow.h"
#include "ui/parts/PasswordField.h"
#include "ui/parts/PlainLabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

using namespace Qt::StringLiterals;
using Kind = Smtp::Credentials::Kind;

namespace {

const auto own = u"own"_s;

} // namespace

SignInBox::SignInBox(QWidget *parent)
    : QGroupBox(tr("Log in with your browser"), parent)
    , m_provider(new QComboBox)
    , m_clientId(new QLineEdit)
    , m_clientSecret(new PasswordField(tr("Client secret")))
    , m_authorizationEndpoint(new QLineEdit)
    , m_tokenEndpoint(new QLineEdit)
    , m_scope(new QLineEdit)
    , m_remark(remarkLabel(tr("The client id comes from the provider: there you register Sealpost as a program for "
                              "desktops, with the redirect address http://127.0.0.1."),
                           this))
    , m_authorize(new QPushButton(tr("Authori&ze…")))
    , m_rows(new QFormLayout)
{
    setChoiceName(*m_provider, tr("Provider"));
    m_provider->addItem(tr("None: with the password above"));
    for (const OAuth::KnownProvider &provider : OAuth::knownProviders())
        m_provider->addItem(provider.name, provider.word);
    m_provider->addItem(tr("Another provider"), own);
    layOut();
    connectParts();
    showChosen();
}

void SignInBox::layOut()
{
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_rows);
    m_rows->addRow(fieldLabel(tr("Prov&ider:"), m_provider, this), m_provider);
    m_clientIdField = addLine(tr("Client id:"), m_clientId, tr("Client id"));
    NotedField *secret = notedRow(*m_rows, tr("Client secret:"), m_clientSecret, this);
    m_clientSecret->setToolTip(tr("Only if the provider gave you one"));
    m_authorizationField =
        addLine(tr("Authorization endpoint:"), m_authorizationEndpoint, tr("Authorization endpoint"));
    m_tokenField = addLine(tr("Token endpoint:"), m_tokenEndpoint, tr("Token endpoint"));
    m_scopeField = addLine(tr("Scope:"), m_scope, tr("Scope"));
    column->addWidget(m_remark);
    column->addWidget(m_authorize, 0, Qt::AlignLeft);
    m_authorize->setAutoDefault(false);
    m_authorize->setToolTip(tr("Opens your browser: there you permit Sealpost to send mail for you"));
    m_ofAny = {m_clientIdField, secret};
    m_ofOwn = {m_authorizationField, m_tokenField, m_scopeField};
}

NotedField *SignInBox::addLine(const QString &label, QLineEdit *edit, const QString &name)
{
    edit->setAccessibleName(name);
    connect(edit, &QLineEdit::textEdited, this, &SignInBox::edited);
    return notedRow(*m_rows, label, edit, this);
}

void SignInBox::connectParts()
{
    connect(m_clientSecret, &PasswordField::edited, this, &SignInBox::edited);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &SignInBox::showChosen);
    connect(m_provider, &QComboBox::activated, this, &SignInBox::edited);
    connect(m_authorize, &QPushButton::clicked, this, &SignInBox::authorizeWanted);
}

bool SignInBox::isChosen() const
{
    return m_provider->currentData().isValid();
}

bool SignInBox::isOwn() const
{
    return m_provider->currentData().toString() == own;
}

void SignInBox::showChosen()
{
    for (QWidget *field : m_ofAny)
        m_rows->setRowVisible(field, isChosen());
    for (QWidget *field : m_ofOwn)
        m_rows->setRowVisible(field, isOwn());
    m_remark->setVisible(isChosen());
    m_authorize->setVisible(isChosen());
    Q_EMIT chosen(isChosen());
}

void SignInBox::setAccount(const Account &account)
{
    const AuthorizationServer server = account.authorization.value_or(AuthorizationServer());
    const auto known = OAuth::providerOf(server);
    const QString word = known ? known->word : own;
    m_provider->setCurrentIndex(account.authorization ? m_provider->findData(word) : 0);
    m_clientId->setText(server.clientId);
    m_authorizationEndpoint->setText(server.authorizationEndpoint.toString(QUrl::FullyEncoded));
    m_tokenEndpoint->setText(server.tokenEndpoint.toString(QUrl::FullyEncoded));
    m_scope->setText(server.scope);
    for (QLineEdit *edit : {m_clientId, m_authorizationEndpoint, m_tokenEndpoint, m_scope})
        edit->setCursorPosition(0);
}

void SignInBox::focusClientId()
{
    m_clientId->setFocus();
}

void SignInBox::chooseProviderAt(const HostName &host)
{
    const auto known = OAuth::providerAt(host);
    m_provider->setCurrentIndex(m_provider->findData(known ? known->word : own));
}

AuthorizationServer SignInBox::typed() const
{
    const auto known = OAuth::knownProvider(m_provider->currentData().toString());
    AuthorizationServer server =
        known ? known->server
              : AuthorizationServer{authorizationEndpoint(m_authorizationEndpoint->text()).value_or(QUrl()),
                                    authorizationEndpoint(m_tokenEndpoint->text()).value_or(QUrl()),
                                    m_scope->text().simplified(),
                                    {}};
    server.clientId = m_clientId->text().simplified();
    return server;
}

void SignInBox::writeTo(Account &account) const
{
    const bool wasByProvider = account.authorization && account.credentialKind == Kind::Token;
    account.authorization = isChosen() ? std::optional(typed()) : std::nullopt;
    if (isChosen())
        account.credentialKind = Kind::Token;
    else if (wasByProvider)
        account.credentialKind = Kind::Password;
    if (isChosen())
        account.passwordCommand.clear(); // it would be asked for nothing
}

void SignInBox::checkEndpoint(QLineEdit &edit, NotedField &field) const
{
    if (isOwn() && !authorizationEndpoint(edit.text()))
        field.mark(tr("Give an address that begins with https://."));
    else
        field.clearMark();
}

bool SignInBox::check()
{
    checkEndpoint(*m_authorizationEndpoint, *m_authorizationField);
    checkEndpoint(*m_tokenEndpoint, *m_tokenField);
    const QString id = m_clientId->text().simplified();
    if (isChosen() && (id.isEmpty() || !isScope(id)))
        m_clientIdField->mark(tr("Give the client id that the provider has for Sealpost."));
    else
        m_clientIdField->clearMark();
    if (isOwn() && !isScope(m_scope->text().simplified()))
        m_scopeField->mark(tr("Give words of plain letters, digits and signs, as the provider has them."));
    else
        m_scopeField->clearMark();
    for (NotedField *field : {m_clientIdField, m_authorizationField, m_tokenField, m_scopeField}) {
        if (field->isMarked()) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

std::optional<Secret> SignInBox::clientSecret()
{
    const Secret typed = m_clientSecret->take();
    return typed.isEmpty() ? std::nullopt : std::optional(typed);
}

} // namespace Sealpost
