#include "cli/AccountReport.h"

#include "cli/IdentityReport.h"
#include "cli/KindName.h"
#include "cli/OAuthReport.h"
#include "cli/OptionValue.h"
#include "net/ClientCertificateEnd.h"
#include "trust/ShownText.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountReport)
};

QJsonValue portJson(std::optional<Port> port)
{
    return port ? QJsonValue(port->number()) : QJsonValue();
}

QString portText(std::optional<Port> port)
{
    return port ? QString::number(port->number()) : Words::tr("off");
}

/// What stands in accounts.ini may come from another program's file, or from anybody who can write there.
QString line(const QString &left, const QString &right)
{
    return right.isEmpty() ? QString() : left + u": "_s + shownText(right, 1000) + u'\n';
}

/// As far as it can be read without a passphrase.
QJsonValue endOf(const Account &account)
{
    if (account.clientCertificate.isEmpty())
        return {};
    const auto end = endOfClientCertificate(account.clientCertificate, {});
    return end ? QJsonValue(end->toUTC().toString(Qt::ISODate)) : QJsonValue();
}

/// Empty: straight to the server, like most.
QString proxyText(const Proxy &proxy)
{
    return proxy.kind == Proxy::Kind::None ? QString() : proxy.spelled();
}

QString switchesText(const Account &account)
{
    QStringList on;
    if (!account.localException)
        on += u"no-local-exception"_s;
    if (account.strictPin)
        on += u"strict-pin"_s;
    if (account.veryOldServer)
        on += u"very-old-server"_s;
    if (account.plainPasswordOverUnverified)
        on += u"plain-password-over-unverified"_s;
    return on.join(u", "_s);
}

/// Empty: a command gives it, or there is nothing to log in with.
QString passwordText(const Account &account)
{
    if (account.username.isEmpty() || !account.passwordCommand.isEmpty() || account.authorization)
        return {};
    return account.passwordKeeping == PasswordKeeping::Stored ? Words::tr("stored") : Words::tr("asked for");
}

} // namespace

QJsonObject accountJson(const Account &account)
{
    return {
        {u"name"_s, account.name},
        {u"address"_s, account.identity.address.shown()},
        {u"display_name"_s, account.identity.displayName},
        {u"identities"_s, identitiesJson(account)},
        {u"host"_s, account.host.ace()},
        {u"smtps_port"_s, portJson(account.smtpsPort)},
        {u"starttls_port"_s, portJson(account.startTlsPort)},
        {u"plain_port"_s, portJson(account.plainPort)},
        {u"username"_s, account.username},
        {u"credential"_s, credentialName(account.credentialKind)},
        {u"password_command"_s, account.passwordCommand},
        {u"password_stored"_s, account.passwordKeeping == PasswordKeeping::Stored},
        {u"oauth"_s, oauthJson(account)},
        {u"ca_file"_s, account.caFile},
        {u"client_certificate"_s, account.clientCertificate},
        {u"client_certificate_not_after"_s, endOf(account)},
        {u"proxy"_s, account.proxy.spelled()},
        {u"consent"_s, consentName(account.consent)},
        {u"timeout"_s, account.timeout ? QJsonValue(qint64(account.timeout->count())) : QJsonValue()},
        {u"sent_copy"_s, account.identity.sentCopy ? QJsonValue(*account.identity.sentCopy) : QJsonValue()},
        {u"copy_to_self"_s, account.copyToSelf},
        {u"local_exception"_s, account.localException},
        {u"strict_pin"_s, account.strictPin},
        {u"very_old_server"_s, account.veryOldServer},
        {u"plain_password_over_unverified"_s, account.plainPasswordOverUnverified},
    };
}

QString accountText(const Account &account)
{
    const QString login = account.username.isEmpty() ? Words::tr("none") : account.username;
    return line(Words::tr("Account"), account.name) + identitiesText(account) +
           line(Words::tr("Server"), account.host.shown()) +
           line(Words::tr("SMTPS port"), portText(account.smtpsPort)) +
           line(Words::tr("STARTTLS port"), portText(account.startTlsPort)) +
           line(Words::tr("Unencrypted port"), portText(account.plainPort)) + line(Words::tr("Login"), login) +
           line(Words::tr("Password command"), account.passwordCommand) +
           line(Words::tr("Password"), passwordText(account)) +
           line(Words::tr("Authorised by"), oauthText(account)) + line(Words::tr("Trusted roots"), account.caFile) +
           line(Words::tr("Client certificate"), account.clientCertificate) +
           line(Words::tr("Proxy"), proxyText(account.proxy)) +
           line(Words::tr("Copies of what is sent"),
                account.copyToSelf ? Words::tr("one to the address it is sent from") : QString()) +
           line(Words::tr("Consent"), consentName(account.consent)) +
           line(Words::tr("Switches"), switchesText(account));
}

} // namespace Sealpost::Cli
