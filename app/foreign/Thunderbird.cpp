#include "foreign/Thunderbird.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Prefs = QMap<QString, QString>;

/// nsMsgSocketType and nsMsgAuthMethod, as prefs.js has them.
enum SocketType { plainSocket = 0, trySocketStartTls = 1, alwaysStartTls = 2, implicitTls = 3 };
enum AuthMethod { none = 1, gssapi = 5, ntlm = 6, external = 7, oauth2 = 10 };

/// A literal of JavaScript: text as in JSON, a number, or a word.
QString valueOf(const QString &literal)
{
    if (!literal.startsWith(u'"'))
        return literal;
    const QJsonDocument json = QJsonDocument::fromJson('[' + literal.toUtf8() + ']');
    return json[0].toString();
}

Prefs prefsIn(const QByteArray &octets)
{
    static const QRegularExpression form(u"\\A\\s*user_pref\\(\"([^\"\\\\]+)\",\\s*(.*)\\);\\s*\\z"_s);
    Prefs prefs;
    for (const QByteArray &line : octets.split('\n')) {
        if (!line.startsWith("user_pref(\"mail."))
            continue;
        const auto match = form.match(QString::fromUtf8(line));
        if (match.hasMatch())
            prefs[match.captured(1)] = valueOf(match.captured(2));
    }
    return prefs;
}

/// "host:port" of each certificate that was accepted by hand, with its SHA-256. The lines of other digests are
/// passed over, and so is what stands after the port ("host:port:attributes").
QMap<QString, Fingerprint> overridesIn(const QByteArray &octets)
{
    static const QString sha256 = u"OID.2.16.840.1.101.3.4.2.1"_s;
    QMap<QString, Fingerprint> found;
    for (const QByteArray &line : octets.split('\n')) {
        const QStringList fields = QString::fromUtf8(line).split(u'\t');
        if (line.startsWith('#') || fields.size() < 3 || fields.at(1) != sha256)
            continue;
        if (const auto fingerprint = Fingerprint::parse(fields.at(2)))
            found.insert(fields.at(0).section(u':', 0, 1).toLower(), *fingerprint);
    }
    return found;
}

/// Reads one server, "smtp1".
class Server
{
public:
    Server(const Prefs &prefs, const QString &key)
        : m_prefs(prefs)
        , m_prefix(u"mail.smtpserver.%1."_s.arg(key))
    {
    }

    [[nodiscard]] QString value(const QString &key) const { return m_prefs.value(m_prefix + key); }
    [[nodiscard]] int number(const QString &key) const { return value(key).toInt(); }

private:
    const Prefs &m_prefs;
    QString m_prefix;
};

std::optional<Port> usualPort(int socketType)
{
    return socketType == implicitTls ? Port::submissions : Port::submission;
}

void setServer(ForeignAccount &found, const Server &server)
{
    const int socketType = server.number(u"try_ssl"_s);
    const auto port =
        server.value(u"port"_s).isEmpty() ? usualPort(socketType) : Port::from(server.number(u"port"_s));
    if (socketType == implicitTls)
        found.account.smtpsPort = port;
    else if (port != Port::submissions)
        found.account.startTlsPort = port;
    if (socketType == plainSocket || socketType == trySocketStartTls)
        found.remarks += ForeignRemark::NoEncryption;
}

void setLogin(ForeignAccount &found, const Server &server)
{
    const int method = server.number(u"authMethod"_s);
    if (method == none)
        return;
    found.account.username = server.value(u"username"_s);
    if (method == gssapi || method == ntlm)
        found.remarks += ForeignRemark::OtherLogin;
    if (method == external) {
        found.account.credentialKind = Smtp::Credentials::Kind::External;
        found.remarks += ForeignRemark::ClientCertificate;
    }
    if (method == oauth2) {
        found.account.credentialKind = Smtp::Credentials::Kind::Token;
        found.remarks += ForeignRemark::OAuth2;
    }
}

void setTrust(ForeignAccount &found, const QMap<QString, Fingerprint> &overrides)
{
    for (const auto port : {found.account.smtpsPort, found.account.startTlsPort}) {
        const QString place = port ? u"%1:%2"_s.arg(found.account.host.ace()).arg(port->number()) : QString();
        const auto accepted = overrides.constFind(place);
        if (!found.certificateSha256 && accepted != overrides.constEnd())
            found.certificateSha256 = *accepted;
    }
}

/// An identity, "id1", and the server through which it sends: its own or the usual one.
std::optional<ForeignAccount> foreignAccount(const Prefs &prefs, const QString &identity,
                                             const QMap<QString, Fingerprint> &overrides)
{
    const QString prefix = u"mail.identity.%1."_s.arg(identity);
    const QString usual =
        prefs.value(u"mail.smtp.defaultserver"_s, prefs.value(u"mail.smtpservers"_s).section(u',', 0, 0));
    const QString own = prefs.value(prefix + u"smtpServer"_s);
    const Server server(prefs, own.isEmpty() ? usual : own);
    const auto host = HostName::parse(server.value(u"hostname"_s));
    const auto address = Address::parse(prefs.value(prefix + u"useremail"_s));
    if (!host || !address)
        return std::nullopt;
    ForeignAccount found{.account = {.name = address->shown(),
                                     .identity = {prefs.value(prefix + u"fullName"_s).simplified(), *address},
                                     .host = *host}};
    setServer(found, server);
    setLogin(found, server);
    setTrust(found, overrides);
    return found;
}

/// "account1,account2": each once, whatever the file says.
QStringList namesIn(const QString &list)
{
    QStringList names;
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts))
        names += name.trimmed();
    names.removeDuplicates();
    return names;
}

/// Those of the accounts, in their order.
QStringList identitiesIn(const Prefs &prefs)
{
    QStringList identities;
    for (const QString &account : namesIn(prefs.value(u"mail.accountmanager.accounts"_s)))
        identities += namesIn(prefs.value(u"mail.account.%1.identities"_s.arg(account)));
    identities.removeDuplicates();
    return identities.first(qMin(identities.size(), mostForeignAccounts));
}

} // namespace

Result<QList<ForeignAccount>, ForeignFailure> accountsOfThunderbird(const QByteArray &prefs,
                                                                    const QByteArray &overrides)
{
    if (qMax(prefs.size(), overrides.size()) > largestForeignFile)
        return failure(ForeignFailure::TooLarge);
    const Prefs found = prefsIn(prefs);
    if (found.isEmpty())
        return failure(ForeignFailure::NotThatFile);
    const auto accepted = overridesIn(overrides);
    QList<ForeignAccount> accounts;
    for (const QString &identity : identitiesIn(found)) {
        const auto account = foreignAccount(found, identity, accepted);
        if (account && std::ranges::none_of(accounts, [&](const ForeignAccount &other) {
                return other.account.name == account->account.name;
            }))
            accounts += *account;
    }
    if (accounts.isEmpty())
        return failure(ForeignFailure::NoAccount);
    return accounts;
}

} // namespace Sealpost
