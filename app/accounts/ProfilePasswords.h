#pragma once

#include "accounts/Profile.h"
#include "accounts/Settings.h"
#include "secrets/SealedStore.h"

namespace Sealpost {

/// Where the passwords of a profile are kept: in the keyring, or in its file passwords.sealed, as the settings say
/// at the time (Unavailable if they cannot be read). Of a profile that lies elsewhere than usual, always in its
/// file: everything of it is in its folder.
class ProfilePasswords final : public PasswordStore
{
    Q_OBJECT

public:
    explicit ProfilePasswords(const Profile &profile, QObject *parent = nullptr);

    [[nodiscard]] PasswordPlace place() const;
    [[nodiscard]] SealedStore &sealedFile() { return m_sealed; } ///< to be opened where that is the place

    [[nodiscard]] bool isLocked() const override;

    void read(const QString &name, QObject *asker, Read answer) override;
    void write(const QString &name, const Secret &password, QObject *asker, Done answer) override;
    void remove(const QString &name, QObject *asker, Done answer) override;

private:
    [[nodiscard]] std::optional<PasswordPlace> wish() const; ///< empty: the settings cannot be read
    [[nodiscard]] PasswordStore *store();                    ///< null: nobody knows which

    Profile m_profile;
    std::unique_ptr<PasswordStore> m_keyring;
    SealedStore m_sealed;
};

} // namespace Sealpost
