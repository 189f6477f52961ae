#pragma once

#include "base/Endpoint.h"
#include "net/Transport.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QHostInfo)

namespace Sealpost {

/// Happy Eyeballs (RFC 8305): all addresses of a host are tried, each one 250 ms after the last or at once when
/// that one fails; the first TCP connection wins and the others are dropped. Ends with one signal, never inside
/// start().
class AddressRace : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds attemptDelay{250}; ///< §5, "Connection Attempt Delay"

    /// Makes the sockets that race: the winner is one of them.
    using MakeSocket = std::function<std::unique_ptr<QTcpSocket>()>;

    explicit AddressRace(MakeSocket makeSocket, QObject *parent = nullptr);
    ~AddressRace() override;

    void start(const HostName &host, Port port);
    void start(const QList<QHostAddress> &addresses, Port port); ///< the addresses in order()

    /// The families in turn, beginning with the one the resolver put first (§4); in each the resolver's order.
    [[nodiscard]] static QList<QHostAddress> order(const QList<QHostAddress> &resolved);

    [[nodiscard]] std::unique_ptr<QTcpSocket> takeWinner(); ///< once, after won()

Q_SIGNALS:
    void won();
    void lost(const Sealpost::TransportFailure &failure); ///< HostNotFound or Refused

private Q_SLOTS:
    void afterLookup(const QHostInfo &found);

private:
    void startNext();
    void win(QTcpSocket *socket);
    void lose(QTcpSocket *socket);
    void drop(QTcpSocket *socket);

    MakeSocket m_makeSocket;
    std::optional<int> m_lookup;
    QList<QHostAddress> m_waiting;
    QList<QTcpSocket *> m_running; ///< children of this
    std::unique_ptr<QTcpSocket> m_winner;
    QTimer m_nextAttempt;
    Port m_port = Port::submissions;
};

} // namespace Sealpost
