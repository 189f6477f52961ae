#pragma once

#include "accounts/Account.h"
#include "base/PasswordUse.h"
#include "submission/Dialogue.h"

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
    LineLogin(const Account &account, CredentialSource &credentials, Dialogue &dialogue, QObject *parent = nullptr);

    /// Begins the exchange, or says why there is none in `failed`; later, never before it has returned.
    void start(PasswordUse use);

    [[nodiscard]] QByteArray mechanism() const { return m_mechanism; } ///< of the exchange that was begun

Q_SIGNALS:
    void failed(const Sealpost::Smtp::Failure &failure);

private:
    void begin(const QByteArrayList &usable, const Smtp::Credentials &credentials);
    void failLater(Smtp::Failure::Kind kind);

    const Account m_account;
    CredentialSource &m_credentials;
    Dialogue &m_dialogue;
    QByteArray m_mechanism;
};

} // namespace Sealpost
