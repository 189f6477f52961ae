#include "net/ProxyEnvironment.h"

#include "trust/ShownText.h"

#include <QHostAddress>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// The first that is set to something.
QString valueOf(const QProcessEnvironment &environment, const QStringList &variables)
{
    for (const QString &variable : variables) {
        const QString value = environment.value(variable).trimmed();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

bool isInNetwork(const HostName &host, const QString &network)
{
    const auto [prefix, length] = QHostAddress::parseSubnet(network);
    return host.isAddress() && length >= 0 && QHostAddress(host.ace()).isInSubnet(prefix, length);
}

/// An entry is `*`, an address or a network of them, or a name that stands for the names below it too.
bool covers(const QString &entry, const HostName &host)
{
    const QString name = entry.toLower();
    if (name == "*"_L1 || isInNetwork(host, name))
        return true;
    const QString bare = name.mid(name.startsWith("*."_L1) ? 2 : name.startsWith(u'.') ? 1 : 0);
    return !bare.isEmpty() && (host.ace() == bare || (!host.isAddress() && host.ace().endsWith(u'.' + bare)));
}

bool isExempt(const QString &exemptions, const HostName &host)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    const QStringList entries = exemptions.split(between, Qt::SkipEmptyParts);
    return std::ranges::any_of(entries, [&](const QString &entry) { return covers(entry, host); });
}

Result<std::optional<NamedProxy>, QString> namedBy(const QString &value)
{
    QUrl url(value.contains("://"_L1) ? value : u"http://"_s + value, QUrl::StrictMode);
    QByteArray password = url.password(QUrl::FullyDecoded).toUtf8();
    url.setPassword({});
    if (url.scheme() == "socks"_L1)
        url.setScheme(u"socks5"_s);
    const auto proxy = Proxy::parse(url.toString(QUrl::FullyEncoded));
    const Secret secret = Secret::take(password);
    if (proxy)
        return NamedProxy{*proxy, secret};
    return failure(shownText(withoutLogin(value), 200));
}

} // namespace

Result<std::optional<NamedProxy>, QString> proxyInEnvironment(const QProcessEnvironment &environment,
                                                              const HostName &host)
{
    const QString value =
        valueOf(environment, {u"all_proxy"_s, u"ALL_PROXY"_s, u"https_proxy"_s, u"HTTPS_PROXY"_s, u"http_proxy"_s});
    if (value.isEmpty() || isExempt(valueOf(environment, {u"no_proxy"_s, u"NO_PROXY"_s}), host))
        return std::optional<NamedProxy>();
    return namedBy(value);
}

} // namespace Sealpost
