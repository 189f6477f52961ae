#include "foreign/AutoconfigAccount.h"

#include "discovery/AutoconfigFile.h"

#include <algorithm>

namespace Sealpost {

namespace {

using Login = AutoconfigServer::Login;
using Servers = QList<AutoconfigServer>;

/// The best encryption, and of that the first.
const AutoconfigServer &best(const Servers &servers)
{
    return *std::ranges::min_element(servers, {}, &AutoconfigServer::encryption);
}

/// The port of that rung on the same host, if the file knows one.
std::optional<Port> portOf(const Servers &servers, const HostName &host, Encryption encryption)
{
    const auto found = std::ranges::find_if(servers, [&](const AutoconfigServer &server) {
        return server.host == host && server.encryption == encryption;
    });
    return found == servers.end() ? std::nullopt : std::optional(found->port);
}

/// A rung of which the file says nothing is as in a new account: it is tried all the same.
void setPorts(ForeignAccount &found, const Servers &servers)
{
    Account &account = found.account;
    if (const auto port = portOf(servers, account.host, Encryption::ImplicitTls))
        account.smtpsPort = port;
    if (const auto port = portOf(servers, account.host, Encryption::StartTls))
        account.startTlsPort = port;
    if (best(servers).encryption != Encryption::None)
        return;
    account.startTlsPort = best(servers).port; // it may do so there without being known for it
    found.remarks += ForeignRemark::NoEncryption;
}

/// What asks least of the person, of what is accepted: a password, before what has to be arranged first.
void setLogin(ForeignAccount &found, const AutoconfigServer &server)
{
    const auto takes = [&](Login login) { return server.logins.contains(login); };
    if (server.logins == QList{Login::None})
        return;
    found.account.username = server.username;
    if (takes(Login::Password))
        return;
    if (takes(Login::OAuth2)) {
        found.account.credentialKind = Smtp::Credentials::Kind::Token;
        found.remarks += ForeignRemark::OAuth2;
    } else if (takes(Login::ClientCertificate)) {
        found.account.credentialKind = Smtp::Credentials::Kind::External;
        found.remarks += ForeignRemark::ClientCertificate;
    } else if (takes(Login::Network)) {
        found.remarks += ForeignRemark::OtherLogin;
    }
}

} // namespace

Result<ForeignAccount, ForeignFailure> accountOfAutoconfig(const QByteArray &octets,
                                                           const std::optional<Address> &address)
{
    const auto file = AutoconfigFile::parse(octets);
    if (!file)
        return failure(ForeignFailure::NotThatFile);
    if (!address)
        return failure(ForeignFailure::NoAddress);
    const Servers servers = file->servers(*address);
    if (servers.isEmpty())
        return failure(ForeignFailure::NoAccount);
    ForeignAccount found{
        .account = {.name = address->shown(), .identity = {{}, *address}, .host = best(servers).host}};
    setPorts(found, servers);
    setLogin(found, best(servers));
    return found;
}

} // namespace Sealpost
