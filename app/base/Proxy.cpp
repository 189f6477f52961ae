#include "base/Proxy.h"

#include <QUrl>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int socksPort = 1080; // RFC 1928 §3
constexpr int httpPort = 3128;  // what Squid listens on

/// What a URL of a proxy may not have.
bool isBare(const QUrl &url)
{
    return url.isValid() && url.password().isNull() && (url.path().isEmpty() || url.path() == "/"_L1) &&
           !url.hasQuery() && !url.hasFragment();
}

std::optional<Proxy> proxyAt(Proxy::Kind kind, const QUrl &url, int usualPort)
{
    const auto host = HostName::parse(url.host(QUrl::FullyDecoded));
    const auto port = Port::from(url.port(usualPort));
    if (!host || !port || !isBare(url))
        return std::nullopt;
    return Proxy{kind, Proxy::Server{*host, *port, url.userName(QUrl::FullyDecoded)}};
}

} // namespace

std::optional<Proxy> Proxy::parse(const QString &spelled)
{
    const QString text = spelled.trimmed();
    if (text.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return Proxy{};
    if (text.compare("system"_L1, Qt::CaseInsensitive) == 0)
        return Proxy{Kind::System};
    const QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == "socks5"_L1 || url.scheme() == "socks5h"_L1)
        return proxyAt(Kind::Socks5, url, socksPort);
    if (url.scheme() == "http"_L1)
        return proxyAt(Kind::HttpConnect, url, httpPort);
    return std::nullopt;
}

QString Proxy::spelled() const
{
    if (kind == Kind::None)
        return u"none"_s;
    if (kind == Kind::System)
        return u"system"_s;
    QUrl url;
    url.setScheme(kind == Kind::Socks5 ? u"socks5"_s : u"http"_s);
    url.setHost(server->host.ace());
    url.setPort(server->port.number());
    url.setUserName(server->username.isEmpty() ? QString() : server->username, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

QString withoutLogin(const QString &spelled)
{
    const qsizetype scheme = spelled.indexOf("://"_L1);
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    return spelled.left(begin) + spelled.mid(std::max(begin, spelled.lastIndexOf(u'@') + 1));
}

} // namespace Sealpost
