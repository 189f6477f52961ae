#pragma once

#include "net/Transport.h"

namespace Sealpost {

/// Makes transports on QSslSocket, which is named in the .cpp alone. Session tickets are reused within the process.
class TlsTransportFactory final : public TransportFactory
{
public:
    TlsTransportFactory();
    ~TlsTransportFactory() override;
    [[nodiscard]] std::unique_ptr<Transport> make(const TransportTerms &terms) override;

private:
    struct Tickets;
    std::unique_ptr<Tickets> m_tickets;
};

} // namespace Sealpost
