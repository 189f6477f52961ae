#pragma once

#include "net/AddressRace.h"
#include "net/ProxyEnvironment.h"
#include "net/ProxyHandshake.h"

namespace Sealpost {

/// The way to a server: straight, or through a proxy, which is then asked for the server by its name.
///
/// Ends with one signal, never inside start(). The addresses that race are those of whatever is connected to.
class Route : public QObject
{
    Q_OBJECT

public:
    Route(AddressRace::MakeSocket makeSocket, const Proxy &proxy, const Secret &proxyPassword,
          QObject *parent = nullptr);
    ~Route() override;

    void start(const HostName &host, Port port);

    [[nodiscard]] std::unique_ptr<QTcpSocket>
    takeSocket(); ///< once, after arrived(); what it holds is the server's

    /// Socks5, HttpConnect or None, once it is known what System stands for.
    [[nodiscard]] const Proxy &proxy() const { return m_proxy; }

    /// What to say if nobody waits for it any longer.
    [[nodiscard]] TransportFailure lateness() const;

Q_SIGNALS:
    void arrived();
    void lost(const Sealpost::TransportFailure &failure);

private:
    enum class Phase { Asking, Connecting, Talking };

    void askSystem();
    void afterSystemProxy(const Result<NamedProxy, QString> &named);
    void connectFirst();
    void afterRace();
    void afterLostRace(const TransportFailure &failure);
    void afterRead();
    void afterCut();
    void carryOut(ProxyHandshake::Step step);
    void carryOutStep(ProxyHandshake::Await &) {}
    void carryOutStep(ProxyHandshake::Send &send);
    void carryOutStep(ProxyHandshake::Open &);
    void carryOutStep(TransportFailure &failure);
    void letGo();

    AddressRace m_race;
    Proxy m_proxy;
    Secret m_password;
    std::optional<HostName> m_host;
    Port m_port = Port::submissions;
    Phase m_phase = Phase::Connecting;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<ProxyHandshake> m_handshake;
};

} // namespace Sealpost
