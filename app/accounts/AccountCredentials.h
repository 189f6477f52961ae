#pragma once

#include "accounts/CredentialSource.h"
#include "secrets/PasswordStore.h"

#include <QHash>
#include <QSet>

namespace Sealpost {

/// Runs the account's password command (through /bin/sh, at most 60 s, at most 64 KiB less one line end); where
/// there is none, gives what was typed for it in this process, else what is stored. With EXTERNAL there is no
/// secret to ask for.
class AccountCredentials final : public CredentialSource
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds limit{60};

    explicit AccountCredentials(QObject *parent = nullptr); ///< nothing is stored
    explicit AccountCredentials(PasswordStore &store, QObject *parent = nullptr);

    /// Kept in wiped memory until the program ends or the server rejects it. It was typed for this account's host
    /// and user name, whatever the account is called: one that is changed to another login has none.
    void remember(const Account &account, const Secret &secret);

    /// What one of its SecretNames stands for.
    void remember(const QString &name, const Secret &secret) { m_typed.insert(name, secret); }

    /// What was typed under this SecretName is not known any more.
    void forget(const QString &name) { m_typed.remove(name); }

    /// Remembers it, and stores it where the account's passwords are stored.
    void keep(const Account &account, const Secret &secret, QObject *asker, PasswordStore::Done answer);
    /// The same by its SecretName.
    void keep(const QString &name, const Secret &secret, QObject *asker, PasswordStore::Done answer);

    /// Whether ask() has something to give, or there is nothing to give, without a person being asked. Of a store
    /// it answers what was last known: that one is there, until it was found missing or locked.
    [[nodiscard]] bool hasAtHand(const Account &account) const;

    /// An asker that goes takes its running command with it.
    void ask(const Account &account, QObject *asker, Answer answer) override;
    void askForWay(const Account &account, QObject *asker, WayAnswer answer) override;
    /// What is stored stays, and is not given again in this run if it is that one: a password gets one try.
    void rejected(const Account &account, const Secret &refused) override;
    [[nodiscard]] bool hasAnother(const Account &account, const Secret &refused) const override;

private:
    void run(const Account &account, QObject *asker, const Answer &answer);
    void look(const Account &account, QObject *asker, const Answer &answer);
    void take(const Account &account, const Result<Secret, PasswordStoreFailure> &found, const Answer &answer);
    [[nodiscard]] bool isStored(const Account &account) const;
    [[nodiscard]] bool isRefused(const QString &name) const; ///< as far as is known what is stored
    void find(const QString &name, QObject *asker, PasswordStore::Read answer);

    PasswordStore *m_store = nullptr;
    // By SecretName
    QHash<QString, Secret> m_typed;
    QHash<QString, Secret> m_stored;       ///< as it was last read or written
    QMultiHash<QString, Secret> m_refused; ///< what servers did not take
    QSet<QString> m_notToBeHad;            ///< none is stored, or what is stored is locked
};

} // namespace Sealpost
