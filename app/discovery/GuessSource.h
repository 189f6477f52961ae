#pragma once

#include "discovery/Source.h"

#include "net/AddressRace.h"

namespace Sealpost {

/// Whether something listens for submissions at a usual name (RFC 8314 §3.3). It is connected to and nothing is
/// said; who answers there the account's first check finds out.
class GuessSource : public Source
{
    Q_OBJECT

public:
    /// Port numbers are parameters for the tests.
    GuessSource(const HostName &host, const Address &address, Port smtps = Port::submissions,
                Port startTls = Port::submission, QObject *parent = nullptr);

    /// smtp.DOMAIN, mail.DOMAIN, DOMAIN.
    [[nodiscard]] static QList<HostName> hostsOf(const QString &domain);

    void start() override;

private:
    void afterRace();

    /// One port: whether it was reached is known when its race is over.
    struct Door {
        Port port;
        AddressRace race;
        std::optional<bool> isOpen = std::nullopt;
    };

    void race(Door &door);

    HostName m_host;
    Address m_address;
    Door m_smtps;
    Door m_startTls;
    QString m_why;
};

} // namespace Sealpost
