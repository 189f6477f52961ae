#pragma once

#include "base/Proxy.h"
#include "base/Result.h"
#include "base/Secret.h"

QT_FORWARD_DECLARE_CLASS(QProcessEnvironment)

namespace Sealpost {

/// A proxy that the system names, with the password that it names along with it.
struct NamedProxy {
    Proxy proxy; ///< None: straight to the server
    Secret password = {};
};

/// The proxy that the environment names for a mail server, as curl and others read it: `all_proxy`, `https_proxy`
/// or `http_proxy`, in small letters or capitals (`http_proxy` in small ones only: a web server sets the other by
/// what its clients say), unless `no_proxy` names the server. Without a scheme it is an HTTP proxy.
///
/// Empty: it names none. Fails, with what is said there less any password, if it names one that cannot be used
/// (socks4://, https://).
[[nodiscard]] Result<std::optional<NamedProxy>, QString> proxyInEnvironment(const QProcessEnvironment &environment,
                                                                            const HostName &host);

} // namespace Sealpost
