#pragma once

#include "net/TlsTransport.h"

namespace Sealpost {

/// A transport whose signals are written down, and which accepts the peer if it is told to.
class WatchedLine : public QObject
{
public:
    enum class Then { Proceed, Wait };

    WatchedLine(TransportFactory &factory, const TransportTerms &terms, Then then = Then::Proceed)
        : transport(factory.make(terms))
    {
        connect(transport.get(), &Transport::connected, this, [this] { events += "connected"; });
        connect(transport.get(), &Transport::encrypted, this, [this] { events += "encrypted"; });
        connect(transport.get(), &Transport::received, this, [this](const QByteArray &octets) { heard += octets; });
        connect(transport.get(), &Transport::written, this, [this] { ++written; });
        connect(transport.get(), &Transport::peerShown, this, [this, then](const PeerCertificate &shown) {
            events += "peer";
            peer = shown;
            if (then == Then::Proceed)
                transport->proceed();
        });
        connect(transport.get(), &Transport::gone, this, [this](const TransportFailure &why) {
            events += "gone";
            failure = why;
        });
    }

    std::unique_ptr<Transport> transport;
    QByteArrayList events; ///< in their order: connected, peer, encrypted, gone
    QByteArray heard;
    int written = 0;
    std::optional<PeerCertificate> peer;
    std::optional<TransportFailure> failure;
};

} // namespace Sealpost
