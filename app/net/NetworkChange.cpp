#include "net/NetworkChange.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

#include <algorithm>

namespace Sealpost {

namespace {

/// Those that other machines can see, in an order.
QList<QHostAddress> outwardAddresses()
{
    QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    addresses.removeIf([](const QHostAddress &address) { return address.isLoopback() || address.isLinkLocal(); });
    std::ranges::sort(addresses, {}, &QHostAddress::toString);
    return addresses;
}

} // namespace

NetworkChange::NetworkChange(QObject *parent)
    : QObject(parent)
    , m_addresses(outwardAddresses())
{
    connect(&m_timer, &QTimer::timeout, this, &NetworkChange::look);
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability != QNetworkInformation::Reachability::Disconnected)
                        Q_EMIT changed();
                });
    }
    m_timer.start(glance);
}

/// Also beside the system's word: it may not tell one network from the next.
void NetworkChange::look()
{
    const QList<QHostAddress> now = outwardAddresses();
    if (std::exchange(m_addresses, now) != now && !now.isEmpty())
        Q_EMIT changed();
}

} // namespace Sealpost
