#include "ui/accounts/AccountForm.h"

#include "accounts/SecretName.h"
#include "accounts/TypedServer.h"
#include "discovery/CandidateAccount.h"
#include "ui/accounts/AccountStart.h"
#include "ui/accounts/ProxyBox.h"
#include "ui/accounts/RungField.h"
#include "ui/accounts/SignInBox.h"
#include "ui/parts/ChoiceName.h"
#include "ui/parts/NotedField.h"
#include "ui/parts/NotedRow.h"
#include "ui/parts/PasswordField.h"
#include "wording/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Sealpost {

using namespace Qt::StringLiterals;

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent)
    , m_displayName(new QLineEdit)
    , m_address(new QLineEdit)
    , m_host(new QLineEdit)
    , m_username(new QLineEdit)
    , m_password(new PasswordField(tr("Password")))
    , m_keepPassword(new QCheckBox)
    , m_name(new QLineEdit)
    , m_passwordCommand(new QLineEdit)
    , m_sentCopy(new QComboBox)
    , m_copyToSelf(new QCheckBox(tr("Send each message to my address as well")))
    , m_smtps(new RungField(tr("SMTPS, encrypted from the first octet"), Port::submissions))
    , m_startTls(new RungField(tr("STARTTLS, encrypted after a greeting"), Port::submission))
    , m_plain(new RungField(tr("Unencrypted, only for a look unless the account permits it"), Port::submission))
    , m_signIn(new SignInBox)
    , m_proxy(new ProxyBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    addPersonRows();
    addServerRows();
    column->addWidget(m_signIn);
    addCopyRows();
    addMoreRows();
    column->addWidget(m_proxy);
    m_smtps->setPort(Port::submissions);
    m_startTls->setPort(Port::submission);
    setFocusProxy(m_displayName); // the others follow as they were added
    connectEdits();
}

/// A field that has the keyboard when it goes ends its editing then, which is no form's any more.
AccountForm::~AccountForm()
{
    for (QLineEdit *edit : {m_host, m_address})
        edit->disconnect(this);
}

void AccountForm::connectEdits()
{
    for (QLineEdit *edit : {m_displayName, m_address, m_host, m_username, m_name, m_passwordCommand})
        connect(edit, &QLineEdit::textEdited, this, &AccountForm::touch);
    connect(m_password, &PasswordField::edited, this, &AccountForm::touch);
    connect(m_signIn, &SignInBox::edited, this, &AccountForm::touch);
    connect(m_signIn, &SignInBox::chosen, this, &AccountForm::followSignIn);
    connect(m_proxy, &ProxyBox::edited, this, &AccountForm::touch);
    connect(m_sentCopy, &QComboBox::activated, this, &AccountForm::touch);
    for (QCheckBox *tick : {m_keepPassword, m_copyToSelf})
        connect(tick, &QCheckBox::clicked, this, &AccountForm::touch);
    for (RungField *rung : {m_smtps, m_startTls, m_plain})
        connect(rung, &RungField::edited, this, &AccountForm::touch);
    connect(m_host, &QLineEdit::editingFinished, this, &AccountForm::takeServerApart);
    connect(m_address, &QLineEdit::editingFinished, this, &AccountForm::suggestFromAddress);
}

QFormLayout *AccountForm::addGroup(const QString &title)
{
    auto *group = new QGroupBox(title, this);
    auto *rows = new QFormLayout(group);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout()->addWidget(group);
    return rows;
}

NotedField *AccountForm::addLine(QFormLayout &rows, const QString &label, QLineEdit *edit, const QString &name)
{
    edit->setAccessibleName(name);
    return notedRow(rows, label, edit, this);
}

void AccountForm::addPersonRows()
{
    QFormLayout *rows = addGroup(tr("You"));
    addLine(*rows, tr("&Your name:"), m_displayName, tr("Your name"));
    m_addressField = addLine(*rows, tr("Mail &address:"), m_address, tr("Mail address"));
    m_displayName->setPlaceholderText(tr("As the recipients see it"));
    m_address->setPlaceholderText(u"name@example.org"_s);
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
}

void AccountForm::addServerRows()
{
    QFormLayout *rows = addGroup(tr("Server for outgoing mail"));
    m_hostField = addLine(*rows, tr("&Host:"), m_host, tr("Host"));
    m_usernameField = addLine(*rows, tr("&User name:"), m_username, tr("User name"));
    m_passwordField = notedRow(*rows, tr("&Password:"), m_password, this);
    m_host->setPlaceholderText(u"mail.example.org"_s);
    m_username->setPlaceholderText(tr("Empty: the server asks for no login"));
    rows->addRow(QString(), m_keepPassword);
    m_keepPassword->setToolTip(tr("Else it is kept until you quit, unless a command below gives it"));
    m_ofPassword = {{rows, m_passwordField}, {rows, m_keepPassword}};
}

void AccountForm::addCopyRows()
{
    QFormLayout *rows = addGroup(tr("Copies of what you send"));
    setChoiceName(*m_sentCopy, tr("In the folder “Sent”"));
    m_sentCopy->addItem(tr("As the settings say"));
    m_sentCopy->addItem(tr("Keep them"), true);
    m_sentCopy->addItem(tr("Keep none"), false);
    rows->addRow(tr("In the &folder “Sent”:"), m_sentCopy);
    rows->addRow(QString(), m_copyToSelf);
    m_copyToSelf->setToolTip(tr("As a blind copy: nobody else sees it"));
}

void AccountForm::addMoreRows()
{
    QFormLayout *rows = addGroup(tr("More"));
    m_rungsField = notedRow(*rows, tr("Try in this order:"), rungs(), this);
    m_ofPassword +=
        {rows, addLine(*rows, tr("Password c&ommand:"), m_passwordCommand, tr("Command that prints the password"))};
    m_passwordCommand->setPlaceholderText(tr("For example: pass show mail"));
    m_nameField = addLine(*rows, tr("Account &name:"), m_name, tr("Account name"));
    m_name->setPlaceholderText(tr("Empty: as the mail address"));
}

QWidget *AccountForm::rungs()
{
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins({});
    for (RungField *rung : {m_smtps, m_startTls, m_plain})
        column->addWidget(rung);
    all->setFocusProxy(m_smtps);
    return all;
}

void AccountForm::setAccount(const Account &account)
{
    m_before = account;
    fill(account);
    m_name->setText(account.name);
    m_name->setReadOnly(true);
    m_name->setToolTip(tr("Pins and levels are kept under this name"));
}

void AccountForm::setTemplate(const Account &account)
{
    m_before = account;
    fill(account);
    m_username->setModified(true); // it is not to follow the address
    m_touched = true;
}

void AccountForm::startFrom(const AccountStart &start)
{
    m_displayName->setText(start.displayName);
    m_address->setText(start.address);
    m_password->give(start.password);
    m_keepPassword->setChecked(start.keeping == PasswordKeeping::Stored);
    if (const auto address = Address::parse(start.address); address && start.server) {
        const Account account = accountAt(*start.server, {{}, *address});
        fillServer(account);
        m_username->setModified(true); // it is not to follow the address
        if (start.login == AccountStart::Login::Provider)
            m_signIn->chooseProviderAt(account.host);
    }
    suggestFromAddress();
    m_touched = true;
}

void AccountForm::fillServer(const Account &account)
{
    m_host->setText(account.host.shown());
    m_host->setCursorPosition(0); // a long name is seen from its beginning
    m_username->setText(account.username);
    m_smtps->setPort(account.smtpsPort);
    m_startTls->setPort(account.startTlsPort);
    m_plain->setPort(account.plainPort);
}

void AccountForm::fill(const Account &account)
{
    setIdentity(account.identity);
    fillServer(account);
    m_passwordCommand->setText(account.passwordCommand);
    m_keepPassword->setChecked(account.passwordKeeping == PasswordKeeping::Stored);
    m_copyToSelf->setChecked(account.copyToSelf);
    m_signIn->setAccount(account);
    m_proxy->setProxy(account.proxy);
    m_touched = false;
}

std::optional<Identity> AccountForm::identity() const
{
    const auto typed = Address::parse(m_address->text());
    if (!typed)
        return std::nullopt;
    const QVariant sentCopy = m_sentCopy->currentData();
    return Identity{.displayName = m_displayName->text().simplified(),
                    .address = *typed,
                    .sentCopy = sentCopy.isValid() ? std::optional(sentCopy.toBool()) : std::nullopt};
}

void AccountForm::setIdentity(const Identity &identity)
{
    m_displayName->setText(identity.displayName);
    m_address->setText(identity.address.shown());
    m_sentCopy->setCurrentIndex(identity.sentCopy ? m_sentCopy->findData(*identity.sentCopy) : 0);
    m_addressField->clearMark();
}

std::optional<Account> AccountForm::account()
{
    suggestFromAddress();
    takeServerApart();
    const bool reachable = hasRung();
    const bool whoLogsIn = hasUserForPassword();
    const auto typedAddress = address();
    const auto typedHost = host();
    if (!reachable || !whoLogsIn || !typedAddress || !typedHost) {
        firstMarked()->setFocus();
        return std::nullopt;
    }
    const auto proxy = m_signIn->check() ? m_proxy->proxy() : std::nullopt;
    if (!proxy)
        return std::nullopt;
    Account made = m_before.value_or(Account{.identity = {{}, *typedAddress}, .host = *typedHost});
    writeIdentity(made, *typedAddress);
    made.host = *typedHost;
    made.proxy = *proxy;
    writeLogin(made);
    return made;
}

void AccountForm::writeIdentity(Account &account, const Address &address) const
{
    const QString name = m_name->text().simplified();
    account.name = name.isEmpty() ? address.shown() : name;
    const Identity shown = identity().value_or(account.identity);
    account.identity.displayName = shown.displayName;
    account.identity.address = address;
    account.identity.sentCopy = shown.sentCopy;
    account.copyToSelf = m_copyToSelf->isChecked();
}

void AccountForm::writeLogin(Account &account) const
{
    account.smtpsPort = m_smtps->port();
    account.startTlsPort = m_startTls->port();
    account.plainPort = m_plain->port();
    account.username = m_username->text().trimmed();
    account.passwordCommand = m_passwordCommand->text().trimmed();
    m_signIn->writeTo(account);
    account.passwordKeeping = keeping(account);
}

/// Nothing is kept where a command gives it, or where there is nothing to keep.
PasswordKeeping AccountForm::keeping(const Account &account) const
{
    const bool isKept = m_keepPassword->isChecked() && account.passwordCommand.isEmpty() &&
                        !SecretName::password(account).isEmpty();
    return isKept ? PasswordKeeping::Stored : PasswordKeeping::Asked;
}

void AccountForm::offerToKeep(const QString &keepText)
{
    m_keepPassword->setText(keepText);
}

NotedField *AccountForm::firstMarked() const
{
    for (NotedField *field : {m_addressField, m_hostField, m_usernameField})
        if (field->isMarked())
            return field;
    return m_rungsField;
}

std::optional<Address> AccountForm::address()
{
    const auto parsed = Address::parse(m_address->text());
    if (parsed)
        return *parsed;
    m_addressField->mark(Wording::text(parsed.error(), m_address->text()));
    return std::nullopt;
}

std::optional<HostName> AccountForm::host()
{
    const QString typed = m_host->text().trimmed();
    const auto parsed = HostName::parse(typed);
    if (parsed)
        return parsed;
    if (typed.isEmpty())
        m_hostField->mark(tr("Say which server takes your mail."));
    else if (typed.contains(u'@'))
        m_hostField->mark(tr("This is a mail address; a server's name has no @ in it."));
    else
        m_hostField->mark(tr("This is neither the name nor the address of a server."));
    return std::nullopt;
}

/// "smtps://mail.example.org:465" becomes the name here, and the port beside its way.
void AccountForm::takeServerApart()
{
    const auto typed = TypedServer::parse(m_host->text());
    if (!typed || (!typed->port && !typed->encryption))
        return;
    m_host->setText(typed->host.shown());
    const bool startTls = typed->encryption == Encryption::StartTls;
    (startTls ? m_startTls : m_smtps)
        ->setPort(typed->port.value_or(startTls ? Port::submission : Port::submissions));
}

bool AccountForm::hasUserForPassword()
{
    const bool isNeeded = m_signIn->isChosen() || !m_password->isEmpty();
    const bool ok = !isNeeded || !m_username->text().trimmed().isEmpty();
    if (ok)
        m_usernameField->clearMark();
    else if (m_signIn->isChosen())
        m_usernameField->mark(tr("Say as whom you log in there."));
    else
        m_usernameField->mark(tr("Say whose password this is, or leave the password empty."));
    return ok;
}

bool AccountForm::hasRung()
{
    const bool any = m_smtps->port() || m_startTls->port() || m_plain->port();
    if (any)
        m_rungsField->clearMark();
    else
        m_rungsField->mark(tr("Leave at least one way to the server."));
    return any;
}

void AccountForm::suggestFromAddress()
{
    if (m_before || m_username->isModified())
        return;
    if (const auto typed = Address::parse(m_address->text()))
        m_username->setText(typed->shown());
}

/// With a provider the password stays in the browser.
void AccountForm::followSignIn(bool isByProvider)
{
    for (const auto &[rows, field] : m_ofPassword)
        rows->setRowVisible(field, !isByProvider);
}

Secret AccountForm::password()
{
    return m_password->take();
}

Secret AccountForm::proxyPassword()
{
    return m_proxy->password();
}

void AccountForm::markName(const QString &problem)
{
    m_nameField->mark(problem);
    m_nameField->setFocus();
}

void AccountForm::markPassword(const QString &problem)
{
    m_passwordField->mark(problem);
    m_passwordField->setFocus();
}

void AccountForm::markAddress(const QString &problem)
{
    m_addressField->mark(problem);
    m_addressField->setFocus();
}

void AccountForm::touch()
{
    m_touched = true;
    Q_EMIT edited();
}

} // namespace Sealpost
