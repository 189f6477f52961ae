#pragma once

#include "secrets/PasswordStore.h"

namespace Sealpost {

/// The keyring of the person's desktop, by QtKeychain: Secret Service, KWallet, the keychain of macOS, the
/// credentials of Windows. Nothing is kept in clear where there is none.
class Keyring final : public PasswordStore
{
    Q_OBJECT

public:
    using PasswordStore::PasswordStore;

    void read(const QString &name, QObject *asker, Read answer) override;
    void write(const QString &name, const Secret &password, QObject *asker, Done answer) override;
    void remove(const QString &name, QObject *asker, Done answer) override;
};

} // namespace Sealpost
