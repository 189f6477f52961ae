#pragma once

#include "base/Endpoint.h"
#include "base/Result.h"
#include "message/Address.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Sealpost {

enum class AutoconfigFailure {
    TooLarge,
    NotAutoconfig, ///< no XML, or no clientConfig in it
    Hostile,       ///< a document type, from which entities come, or nested deeper than anything honest
    NoServer,      ///< nothing in it that sends, encrypts and has a name
};

/// A server that sends, as for one address.
struct AutoconfigServer {
    /// What it accepts of somebody who wants to send.
    enum class Login {
        Password, ///< in clear or encrypted: what happens to it is for our session to say. Also what is not known.
        OAuth2,
        ClientCertificate,
        Network, ///< GSSAPI or NTLM: who one is, is known in the network already
        None,    ///< nothing: it knows the client's address, or does not mind
    };

    HostName host;
    Port port;
    Encryption encryption;
    QString username;
    QList<Login> logins; ///< the preferred one first; never empty

    friend bool operator==(const AutoconfigServer &, const AutoconfigServer &) = default;
};

/// A file that tells mail programs the servers of a domain, in the form that Mozilla described ("clientConfig",
/// version 1.1). It comes from anywhere.
class AutoconfigFile
{
public:
    static constexpr qsizetype maxOctets = 256 * 1024;
    static constexpr qsizetype maxServers = 16; ///< what comes after them is not read

    /// `NoServer` is not among its failures: what a server is good for shows with an address.
    [[nodiscard]] static Result<AutoconfigFile, AutoconfigFailure> parse(const QByteArray &octets);

    /// Those that send, in the file's order, those without encryption too. What makes no sense is passed over.
    [[nodiscard]] QList<AutoconfigServer> servers(const Address &address) const;

private:
    /// An outgoingServer as it is written, with places for what an address consists of.
    struct Written {
        QString host;
        QString port;
        QString socketType;
        QString username;
        QStringList authentication;
    };
    class Reader;

    [[nodiscard]] static std::optional<AutoconfigServer> server(const Written &written, const Address &address);

    QList<Written> m_servers;
};

} // namespace Sealpost
