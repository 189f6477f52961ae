#pragma once

#include "secrets/PasswordStore.h"
#include "secrets/SealedPasswords.h"

namespace Sealpost {

/// Passwords in one sealed file (SealedPasswords), for a computer without a keyring.
///
/// Locked (Denied) until unlock(); the key stays in wiped memory until the program ends, or until the file is one
/// that it does not open. The file is read anew each time: another process may have written. What is asked for
/// while the passphrase is being tried waits for that.
class SealedStore final : public PasswordStore
{
    Q_OBJECT

public:
    explicit SealedStore(const QString &path, QObject *parent = nullptr);
    ~SealedStore() override; ///< waits for the half second of a passphrase that is being tried

    [[nodiscard]] bool exists() const; ///< else the next passphrase is that of a new file
    [[nodiscard]] bool isLocked() const override { return !m_opened; }

    /// Tries a passphrase, which takes about half a second. Where there is no file yet, one is made with it.
    void unlock(const Secret &passphrase, QObject *asker, Done answer);

    void read(const QString &name, QObject *asker, Read answer) override;
    void write(const QString &name, const Secret &password, QObject *asker, Done answer) override;
    void remove(const QString &name, QObject *asker, Done answer) override;

private:
    using Failure = PasswordStoreFailure;
    using File = std::optional<SealedPasswords>; ///< empty: there is none
    using Edit = std::function<void(Passwords &passwords)>;
    struct Opened {
        Secret key;
        KeyDerivation derivation;
    };

    [[nodiscard]] Result<File, Failure> load() const;
    [[nodiscard]] Result<Passwords, Failure> passwords();
    [[nodiscard]] Result<Passwords, Failure> open(const SealedPasswords &file);
    [[nodiscard]] Result<void, Failure> change(const Edit &edit);
    [[nodiscard]] Result<void, Failure> write(const Passwords &passwords) const;
    void tryKey(const Opened &opened, const Secret &passphrase, QObject *asker, const Done &answer);
    void answerThenGoOn(QObject *asker, const Done &answer, const Result<void, Failure> &done);
    [[nodiscard]] Result<void, Failure> begin(const Opened &opened);
    void afterwards(QObject *asker, const std::function<void()> &task);
    void goOn();

    QString m_path;
    std::optional<Opened> m_opened;
    QList<QFuture<Secret>> m_keys;               ///< that are being made, or were
    int m_tries = 0;                             ///< passphrases that are being tried
    QList<std::function<void()>> m_waiting = {}; ///< for the end of those
};

} // namespace Sealpost
