#pragma once

#include "base/HostName.h"

#include <QHostAddress>

namespace Sealpost {

/// Whether an address is one of the network that this computer is in, as no server on the Internet has one: private
/// (RFC 1918, RFC 4193), shared by a provider's customers (RFC 6598), or link-local (RFC 3927, RFC 4291). Loopback
/// is not: there a tunnel of one's own begins.
[[nodiscard]] bool isOfThisNetwork(const QHostAddress &address);

/// Whether a name means the same everywhere: it has a domain, and not one for a network's own use (RFC 6761, RFC
/// 6762, RFC 8375, and those that are used so without a paper).
[[nodiscard]] bool isOfTheInternet(const HostName &host);

} // namespace Sealpost
