#pragma once

#include "base/Endpoint.h"
#include "message/Address.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace Sealpost {

/// Where a server was learned from, the best evidence first (RFC 8314 §4, RFC 6186).
enum class Evidence {
    Srv,        ///< the domain's own records, `_submissions._tcp` before `_submission._tcp`
    Autoconfig, ///< a file that the domain's own web server gave, by HTTPS
    Provider,   ///< what is known of a large provider, found by the address
    Exchanger,  ///< likewise, found by who takes the domain's mail
    Guess,      ///< something listens at a usual name
};

/// What a person is asked for besides, or instead of, the usual password.
enum class Proof {
    Password,
    AppPassword, ///< one that is made for this program on the provider's page
    OAuth2,
};

/// Whether a person has to approve the server's name before anything is sent there (RFC 6186 §6). What only DNS
/// says of a host outside the domain anybody on the way could have said.
enum class Approval { NotNeeded, Needed };

/// A server that may take the messages of an address. Nothing was sent to it yet but, for a guess, a greeting
/// awaited.
struct Candidate {
    HostName host;
    std::optional<Port> smtpsPort;    ///< empty: not heard of; the ladder tries the usual one all the same
    std::optional<Port> startTlsPort; ///< likewise. One without encryption is never proposed.
    QString username;
    QList<Proof> proofs = {Proof::Password}; ///< the preferred one first
    Evidence evidence = Evidence::Guess;
    Approval approval = Approval::NotNeeded;
    QString source; ///< for people: the record, the address of the file, the provider's name
    QUrl help = {}; ///< the provider's page about it

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// Of a name from DNS: below the domain, or the domain itself, needs none.
[[nodiscard]] Approval approvalOf(const HostName &host, const QString &domain);

/// The best first, each host once: what several sources say of it is put together, the better one winning where
/// they contradict each other.
[[nodiscard]] QList<Candidate> ranked(const QList<Candidate> &found);

} // namespace Sealpost
