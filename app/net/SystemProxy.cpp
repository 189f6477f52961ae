#include "net/SystemProxy.h"

#include "trust/ShownText.h"

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QtConcurrentRun>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Found = Result<NamedProxy, QString>;

std::optional<Proxy::Kind> kindOf(const QNetworkProxy &proxy)
{
    switch (proxy.type()) {
    case QNetworkProxy::Socks5Proxy:
        return Proxy::Kind::Socks5;
    case QNetworkProxy::HttpProxy:
        return Proxy::Kind::HttpConnect;
    default:
        return std::nullopt;
    }
}

Found named(const QNetworkProxy &proxy)
{
    const auto kind = kindOf(proxy);
    const auto host = HostName::parse(proxy.hostName());
    const auto port = Port::from(proxy.port());
    if (!kind || !host || !port)
        return failure(shownText(proxy.hostName(), 200));
    QByteArray password = proxy.password().toUtf8();
    return NamedProxy{{*kind, Proxy::Server{*host, *port, proxy.user()}}, Secret::take(password)};
}

/// The first one it names is the one it wants. Qt puts a straight way behind each list that has none.
Found namedByDesktop(const QNetworkProxyQuery &query)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy ||
        proxies.first().type() == QNetworkProxy::DefaultProxy)
        return NamedProxy{};
    return named(proxies.first());
}

Found find(const QNetworkProxyQuery &query)
{
    const auto host = HostName::parse(query.peerHostName());
    if (!host)
        return failure(shownText(query.peerHostName(), 200));
    if (host->isLocal())
        return NamedProxy{};
    const auto environment = QProcessEnvironment::systemEnvironment();
    return proxyInEnvironment(environment, *host).and_then([&](const std::optional<NamedProxy> &proxy) {
        return proxy ? Found(*proxy) : namedByDesktop(query);
    });
}

} // namespace

QFuture<Result<NamedProxy, QString>> systemProxyFor(const QNetworkProxyQuery &query)
{
    return QtConcurrent::run(find, query);
}

} // namespace Sealpost
