#pragma once

#include "accounts/CredentialSource.h"

#include <QHash>

namespace Sealpost {

/// Runs the account's password command (through /bin/sh, at most 60 s, at most 64 KiB less one line end); where
/// there is none, gives what was typed for it in this process. With EXTERNAL there is no secret to ask for.
class CommandCredentials final : public CredentialSource
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds limit{60};

    using CredentialSource::CredentialSource;

    /// Kept in wiped memory until the program ends or the server rejects it. It was typed for this account's host
    /// and user name: an account that is changed to another has none.
    void remember(const Account &account, const Secret &secret);

    /// Whether ask() has something to give, or there is nothing to give, without a person being asked.
    [[nodiscard]] bool hasAtHand(const Account &account) const;

    /// An asker that goes takes its running command with it.
    void ask(const Account &account, QObject *asker, Answer answer) override;
    void rejected(const Account &account) override;

private:
    void run(const Account &account, QObject *asker, const Answer &answer);

    QHash<QString, Secret> m_typed; ///< who logs in where (see keyOf) → what was typed
};

} // namespace Sealpost
