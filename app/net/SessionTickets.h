#pragma once

#include "base/Endpoint.h"
#include "net/Transport.h"

#include <QDateTime>

#include <vector>

namespace Sealpost {

/// A ticket to resume a TLS session (RFC 8446 §2.2), and who it was that gave it.
///
/// With resumption a server shows no certificate: it is the one that holds the secret of a session in which `peer`
/// was shown and accepted.
struct SessionTicket {
    QByteArray octets;
    PeerCertificate peer;
    QDateTime shownAt; ///< when the certificate itself was last seen, in a full handshake
};

/// The tickets of this process, one for each endpoint and terms.
class SessionTickets
{
public:
    /// How long a certificate that was shown may stand for the next one. A server that has changed its key without
    /// forgetting its tickets is found out after this at the latest.
    static constexpr std::chrono::minutes longestTrust{60};

    void keep(const Endpoint &endpoint, const TransportTerms &terms, const SessionTicket &ticket);

    /// The ticket, if the peer would be shown the same today: not too long ago, and no certificate of it has begun
    /// or ended its validity since. It is no longer kept: each is used once (RFC 8446 appendix C.4).
    [[nodiscard]] std::optional<SessionTicket> take(const Endpoint &endpoint, const TransportTerms &terms,
                                                    const QDateTime &now);

private:
    struct Kept {
        Endpoint endpoint;
        TransportTerms terms;
        SessionTicket ticket;
    };
    std::vector<Kept>::iterator find(const Endpoint &endpoint, const TransportTerms &terms);

    std::vector<Kept> m_kept; ///< few: one for each account
};

} // namespace Sealpost
