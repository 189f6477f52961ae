#include "net/SessionTickets.h"

#include <algorithm>

namespace Sealpost {

namespace {

bool liesBetween(const QDateTime &moment, const QDateTime &from, const QDateTime &to)
{
    return from < moment && moment <= to;
}

/// Whether the clock alone made another case of this peer between the two moments.
bool validityChanged(const PeerCertificate &peer, const QDateTime &from, const QDateTime &to)
{
    return std::any_of(peer.chain.begin(), peer.chain.end(), [&](const Certificate &certificate) {
        return liesBetween(certificate.notBefore, from, to) || liesBetween(certificate.notAfter, from, to);
    });
}

} // namespace

void SessionTickets::keep(const Endpoint &endpoint, const TransportTerms &terms, const SessionTicket &ticket)
{
    const auto kept = find(endpoint, terms);
    if (kept != m_kept.end())
        kept->ticket = ticket;
    else
        m_kept.push_back({endpoint, terms, ticket});
}

std::optional<SessionTicket> SessionTickets::take(const Endpoint &endpoint, const TransportTerms &terms,
                                                  const QDateTime &now)
{
    const auto kept = find(endpoint, terms);
    if (kept == m_kept.end())
        return std::nullopt;
    const SessionTicket ticket = std::move(kept->ticket);
    m_kept.erase(kept);
    const QDateTime shownAt = ticket.shownAt;
    // A clock that was turned back says nothing about age: then the certificate is asked for again too.
    if (now < shownAt || now > shownAt.addDuration(longestTrust) || validityChanged(ticket.peer, shownAt, now))
        return std::nullopt;
    return ticket;
}

std::vector<SessionTickets::Kept>::iterator SessionTickets::find(const Endpoint &endpoint,
                                                                 const TransportTerms &terms)
{
    return std::find_if(m_kept.begin(), m_kept.end(),
                        [&](const Kept &kept) { return kept.endpoint == endpoint && kept.terms == terms; });
}

} // namespace Sealpost
