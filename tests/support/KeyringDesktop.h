#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Sealpost {

/// A session bus of the test's own, on which nothing starts by itself, and GNOME's keyring if the test starts it.
/// The programs that the test starts meanwhile use both.
class KeyringDesktop
{
public:
    KeyringDesktop();
    ~KeyringDesktop();
    KeyringDesktop(const KeyringDesktop &) = delete;
    KeyringDesktop &operator=(const KeyringDesktop &) = delete;

    void startUnlocked();
    void startLocked();
    void stopKeyring();

    [[nodiscard]] QString home() const { return m_home.path(); } ///< XDG_DATA_HOME

private:
    void start(const QStringList &options);
    [[nodiscard]] QString configuration();

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace Sealpost
