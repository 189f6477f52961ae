#pragma once

#include "net/ProxyEnvironment.h"

#include <QFuture>
#include <QNetworkProxyQuery>

namespace Sealpost {

/// The proxy that the environment, or else the desktop, names for a connection to a port or for a URL: a desktop
/// may name one for the web and none for mail. It is found out in another thread: a script that says which (PAC)
/// may have to be fetched first.
///
/// This computer (HostName::isLocal) is reached straight, as by browsers. Fails, with what is named, if that is a
/// proxy that cannot be used: nothing goes past it.
[[nodiscard]] QFuture<Result<NamedProxy, QString>> systemProxyFor(const QNetworkProxyQuery &query);

} // namespace Sealpost
