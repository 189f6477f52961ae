#include "trust/NearAddress.h"

#include <algorithm>
#include <array>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array nearNetworks{
    "10.0.0.0/8"_L1,     "172.16.0.0/12"_L1, "192.168.0.0/16"_L1, "100.64.0.0/10"_L1,
    "169.254.0.0/16"_L1, "fc00::/7"_L1,      "fe80::/10"_L1,
};

constexpr std::array nearDomains{
    ".local"_L1, ".localhost"_L1, ".internal"_L1, ".home.arpa"_L1, ".test"_L1,     ".invalid"_L1,
    ".onion"_L1, ".lan"_L1,       ".home"_L1,     ".corp"_L1,      ".intranet"_L1, ".private"_L1,
};

/// 192.0.2.1 for ::ffff:192.0.2.1.
QHostAddress unmapped(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 ipv4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(ipv4) : address;
}

} // namespace

bool isOfThisNetwork(const QHostAddress &address)
{
    const QHostAddress plain = unmapped(address);
    return std::ranges::any_of(nearNetworks, [&](QLatin1StringView network) {
        return plain.isInSubnet(QHostAddress::parseSubnet(network));
    });
}

bool isOfTheInternet(const HostName &host)
{
    const QString name = host.ace();
    return !host.isAddress() && name.contains(u'.') &&
           std::ranges::none_of(nearDomains, [&](QLatin1StringView end) { return name.endsWith(end); });
}

} // namespace Sealpost
