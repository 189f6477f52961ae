#pragma once

#include "accounts/Account.h"
#include "oauth/Failure.h"

#include <QNetworkProxy>

namespace Sealpost {

class CredentialSource;
enum class CredentialFailure;
struct NamedProxy;
struct WaySecrets;

namespace OAuth {

/// As whom, and by which way, Sealpost asks an account's provider for tokens.
struct Asker {
    std::optional<Secret> clientSecret = std::nullopt;
    QNetworkProxy way = QNetworkProxy(QNetworkProxy::NoProxy); ///< the account's; to this computer: straight
};

/// Looks both up. Destroying it is giving up.
class AskerLookUp : public QObject
{
    Q_OBJECT

public:
    /// The account has an authorization server; the store outlives it, and so does `way`, which opens the proxy.
    AskerLookUp(const Account &account, CredentialSource &way, PasswordStore &kept, QObject *parent = nullptr);

    void start();

    [[nodiscard]] const Asker &asker() const { return m_asker; } ///< once it is found

Q_SIGNALS:
    // One of them, once, last, later
    void found();
    void failed(const Sealpost::OAuth::Failure &failure); ///< NotKept, or Unreachable: the way is not to be used

private:
    using Read = Result<Secret, PasswordStoreFailure>;
    void afterClientSecret(const Read &read);
    void afterWay(const Result<WaySecrets, CredentialFailure> &secrets);
    void findSystemProxy();
    void afterSystemProxy(const Result<NamedProxy, QString> &named);
    void use(const Proxy &proxy, const Secret &password);

    const Account m_account;
    CredentialSource &m_way;
    PasswordStore &m_kept;
    Asker m_asker;
};

} // namespace OAuth

} // namespace Sealpost
