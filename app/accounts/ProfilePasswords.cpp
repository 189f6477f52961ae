#include "accounts/ProfilePasswords.h"

#include "accounts/SettingsStore.h"
#include "secrets/Keyring.h"

namespace Sealpost {

namespace {

/// What the person wanted kept in the file goes nowhere else.
template <typename Answer>
void failLater(QObject *asker, const Answer &answer)
{
    QMetaObject::invokeMethod(
        asker, [answer] { answer(failure(PasswordStoreFailure::Unavailable)); }, Qt::QueuedConnection);
}

} // namespace

ProfilePasswords::ProfilePasswords(const Profile &profile, QObject *parent)
    : PasswordStore(parent)
    , m_profile(profile)
    , m_keyring(std::make_unique<Keyring>())
    , m_sealed(profile.passwordsFile())
{
    connect(&m_sealed, &PasswordStore::opened, this, &PasswordStore::opened);
}

PasswordPlace ProfilePasswords::place() const
{
    return wish().value_or(PasswordPlace::Keyring);
}

std::optional<PasswordPlace> ProfilePasswords::wish() const
{
    if (!m_profile.isUsual())
        return PasswordPlace::SealedFile;
    const auto contents = SettingsStore(m_profile.folder()).load();
    return contents ? std::optional(contents->settings.passwordPlace) : std::nullopt;
}

bool ProfilePasswords::isLocked() const
{
    return place() == PasswordPlace::SealedFile && m_sealed.isLocked();
}

PasswordStore *ProfilePasswords::store()
{
    const auto place = wish();
    if (!place)
        return nullptr;
    return *place == PasswordPlace::SealedFile ? &m_sealed : m_keyring.get();
}

void ProfilePasswords::read(const QString &name, QObject *asker, Read answer)
{
    if (PasswordStore *const store = this->store())
        store->read(name, asker, std::move(answer));
    else
        failLater(asker, answer);
}

void ProfilePasswords::write(const QString &name, const Secret &password, QObject *asker, Done answer)
{
    if (PasswordStore *const store = this->store())
        store->write(name, password, asker, std::move(answer));
    else
        failLater(asker, answer);
}

void ProfilePasswords::remove(const QString &name, QObject *asker, Done answer)
{
    if (PasswordStore *const store = this->store())
        store->remove(name, asker, std::move(answer));
    else
        failLater(asker, answer);
}

} // namespace Sealpost
