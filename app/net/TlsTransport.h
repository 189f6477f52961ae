#pragma once

#include "base/Clock.h"
#include "net/Transport.h"

namespace Sealpost {

class SessionTickets;

/// Makes transports on QSslSocket, which is named in the .cpp alone. Session tickets are reused within the process,
/// and only those of a peer that was shown and proceeded with.
class TlsTransportFactory final : public TransportFactory
{
public:
    TlsTransportFactory();
    explicit TlsTransportFactory(const Clock &clock); ///< says how old a ticket is; outlives the transports
    ~TlsTransportFactory() override;

    [[nodiscard]] std::unique_ptr<Transport> make(const TransportTerms &terms) override;

private:
    SystemClock m_systemClock;
    const Clock &m_clock;
    std::shared_ptr<SessionTickets> m_tickets;
};

} // namespace Sealpost
