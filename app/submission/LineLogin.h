#pragma once

#include "accounts/Account.h"
#include "base/PasswordUse.h"
#include "submission/Dialogue.h"

#include <functional>

namespace Sealpost {

class CredentialSource;

/// Proves an account's password over a dialogue, as far as a verdict lets it.
///
/// The credential is asked for only when there is a mechanism that may use it. How the exchange went, the dialogue
/// says: ready() or ended().
class LineLogin : public QObject
{
    Q_OBJECT

public:
    /// What may be done with the password, asked once it is there: that may take a person's time, and a pin may be
    /// gone by then. May destroy the login.
    using Permission = std::function<PasswordUse()>;

    LineLogin(const Account &account, CredentialSource &credentials, Dialogue &dialogue, Permission permission,
              QObject *parent = nullptr);

    /// Begins the exchange, or says why there is none in `failed`; later, never before it has returned.
    void start(PasswordUse use);

    // Of the exchange that was begun
    [[nodiscard]] QByteArray mechanism() const { return m_mechanism; }
    [[nodiscard]] const Secret &secret() const { return m_secret; }

Q_SIGNALS:
    void failed(const Sealpost::Smtp::Failure &failure);

private:
    [[nodiscard]] QByteArrayList usable(PasswordUse use) const;
    void begin(const Smtp::Credentials &credentials);
    void failLater(const Smtp::Failure &failure);

    const Account m_account;
    CredentialSource &m_credentials;
    Dialogue &m_dialogue;
    const Permission m_permission;
    QByteArray m_mechanism;
    Secret m_secret;
};

} // namespace Sealpost
