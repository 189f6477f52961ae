#include "oauth/Asker.h"

#include "accounts/CredentialSource.h"
#include "accounts/SecretName.h"
#include "net/SystemProxy.h"

#include <QFutureWatcher>

namespace Sealpost::OAuth {

using Named = Result<NamedProxy, QString>;

namespace {

QNetworkProxy::ProxyType typeOf(Proxy::Kind kind)
{
    switch (kind) {
    case Proxy::Kind::Socks5:
        return QNetworkProxy::Socks5Proxy; // which looks names up
    case Proxy::Kind::HttpConnect:
        return QNetworkProxy::HttpProxy;
    case Proxy::Kind::None:
    case Proxy::Kind::System:
        return QNetworkProxy::NoProxy;
    }
    Q_UNREACHABLE();
}

bool isThisComputer(const QUrl &endpoint)
{
    const auto host = HostName::parse(endpoint.host());
    return host && host->isLocal();
}

} // namespace

AskerLookUp::AskerLookUp(const Account &account, CredentialSource &way, PasswordStore &kept, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_way(way)
    , m_kept(kept)
{
    Q_ASSERT(account.authorization);
}

void AskerLookUp::start()
{
    m_kept.read(SecretName::clientSecret(m_account), this, [this](const Read &read) { afterClientSecret(read); });
}

// A proxy would look for this computer's endpoint on its own, and would be told the secrets in clear.
void AskerLookUp::afterClientSecret(const Read &read)
{
    if (!read && read.error() != PasswordStoreFailure::NotThere) {
        Q_EMIT failed({.kind = Failure::Kind::NotKept, .store = read.error()});
        return;
    }
    if (read)
        m_asker.clientSecret = *read;
    if (isThisComputer(m_account.authorization->tokenEndpoint))
        use({}, {});
    else if (m_account.proxy.kind == Proxy::Kind::System)
        findSystemProxy();
    else
        m_way.askForWay(m_account, this, [this](const auto &secrets) { afterWay(secrets); });
}

/// Where none is known, the proxy says what it thinks of that.
void AskerLookUp::afterWay(const Result<WaySecrets, CredentialFailure> &secrets)
{
    if (secrets)
        use(m_account.proxy, secrets->proxyPassword);
    else
        Q_EMIT failed({.kind = Failure::Kind::NotKept, .store = PasswordStoreFailure::Denied});
}

void AskerLookUp::findSystemProxy()
{
    auto *watcher = new QFutureWatcher<Named>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { afterSystemProxy(watcher->result()); });
    watcher->setFuture(systemProxyFor(QNetworkProxyQuery(m_account.authorization->tokenEndpoint)));
}

void AskerLookUp::afterSystemProxy(const Named &named)
{
    if (named)
        use(named->proxy, named->password);
    else
        Q_EMIT failed({Failure::Kind::Unreachable, named.error()});
}

void AskerLookUp::use(const Proxy &proxy, const Secret &password)
{
    QNetworkProxy way(typeOf(proxy.kind));
    if (proxy.server) {
        way.setHostName(proxy.server->host.ace());
        way.setPort(proxy.server->port.number());
        way.setUser(proxy.server->username);
        way.setPassword(QString::fromUtf8(password.octets())); // the library keeps it as text
    }
    m_asker.way = way;
    Q_EMIT found();
}

} // namespace Sealpost::OAuth
