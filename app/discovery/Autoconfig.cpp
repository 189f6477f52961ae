#include "discovery/Autoconfig.h"

namespace Sealpost::Autoconfig {

namespace {

using Login = AutoconfigServer::Login;

/// Of what else it may accept nothing is asked of a person.
QList<Proof> proofsOf(const QList<Login> &logins)
{
    QList<Proof> proofs;
    for (const Login login : logins) {
        if (login == Login::OAuth2)
            proofs += Proof::OAuth2;
        else if (login == Login::Password)
            proofs += Proof::Password;
    }
    return proofs.isEmpty() ? QList{Proof::Password} : proofs;
}

Candidate candidate(const AutoconfigServer &server, const QString &source)
{
    Candidate found{.host = server.host,
                    .username = server.logins == QList{Login::None} ? QString() : server.username,
                    .proofs = proofsOf(server.logins),
                    .evidence = Evidence::Autoconfig,
                    .source = source};
    (server.encryption == Encryption::ImplicitTls ? found.smtpsPort : found.startTlsPort) = server.port;
    return found;
}

} // namespace

Result<QList<Candidate>, AutoconfigFailure> parse(const QByteArray &octets, const Address &address,
                                                  const QString &source)
{
    const auto file = AutoconfigFile::parse(octets);
    if (!file)
        return failure(file.error());
    QList<Candidate> found;
    for (const AutoconfigServer &server : file->servers(address)) {
        if (server.encryption != Encryption::None)
            found += candidate(server, source);
    }
    if (found.isEmpty())
        return failure(AutoconfigFailure::NoServer);
    return found;
}

} // namespace Sealpost::Autoconfig
