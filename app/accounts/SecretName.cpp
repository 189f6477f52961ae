#include "accounts/SecretName.h"

namespace Sealpost::SecretName {

using namespace Qt::StringLiterals;

namespace {

using Kind = Smtp::Credentials::Kind;

QString login(const Account &account)
{
    return account.username + u'@' + account.host.ace();
}

/// What may be kept for it.
QStringList keptFor(const Account &account)
{
    QStringList names = all(account);
    if (account.passwordKeeping == PasswordKeeping::Asked)
        names.removeAll(password(account));
    return names;
}

} // namespace

QString password(const Account &account)
{
    const bool hasToken = account.authorization && account.credentialKind == Kind::Token;
    const bool hasNone = account.username.isEmpty() || account.credentialKind == Kind::External || hasToken;
    return hasNone ? QString() : login(account);
}

QString refreshToken(const Account &account)
{
    if (!account.authorization)
        return {};
    const QByteArray client = QUrl::toPercentEncoding(account.authorization->clientId); // without spaces
    return u"refresh-token %1 %2 %3"_s.arg(account.authorization->tokenEndpoint.toString(),
                                           QString::fromLatin1(client), login(account));
}

QString clientSecret(const Account &account)
{
    if (!account.authorization)
        return {};
    return u"client-secret %1 %2"_s.arg(account.authorization->tokenEndpoint.toString(),
                                        account.authorization->clientId);
}

QString certificatePassphrase(const Account &account)
{
    return account.clientCertificate.isEmpty() ? QString() : u"certificate "_s + account.clientCertificate;
}

QString proxyPassword(const Account &account)
{
    const auto &server = account.proxy.server;
    return server && !server->username.isEmpty() ? u"proxy "_s + account.proxy.spelled() : QString();
}

QStringList all(const Account &account)
{
    QStringList names{password(account), refreshToken(account), clientSecret(account),
                      certificatePassphrase(account), proxyPassword(account)};
    names.removeAll(QString());
    return names;
}

QStringList leftBehind(const Account &before, const std::optional<Account> &after, const QList<Account> &others)
{
    QStringList names = keptFor(before);
    QStringList needed = after ? keptFor(*after) : QStringList();
    for (const Account &other : others)
        needed += all(other);
    names.removeIf([&needed](const QString &name) { return needed.contains(name); });
    return names;
}

} // namespace Sealpost::SecretName
