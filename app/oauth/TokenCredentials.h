#pragma once

#include "accounts/CredentialSource.h"
#include "oauth/TokenAnswer.h"

#include <QDateTime>
#include <QHash>
#include <QPointer>
#include <QSet>

namespace Sealpost {

class Clock;

namespace OAuth {

/// Gives an account that has an authorization server its access token: the one in memory while it lasts, else
/// another one. All other accounts are left to another source.
class TokenCredentials final : public CredentialSource
{
    Q_OBJECT

public:
    /// How long before its end a token is not given any more: it has a way to go, and clocks differ.
    static constexpr std::chrono::seconds margin{60};

    /// All three outlive it.
    TokenCredentials(CredentialSource &others, PasswordStore &kept, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] static bool isFor(const Account &account); ///< it proves itself by a token from a provider

    /// Just given by the provider.
    void remember(const Account &account, const TokenAnswer &tokens);

    void ask(const Account &account, QObject *asker, Answer answer) override;
    void askForWay(const Account &account, QObject *asker, WayAnswer answer) override;
    void rejected(const Account &account, const Secret &refused) override;
    [[nodiscard]] bool hasAnother(const Account &account, const Secret &refused) const override;

private:
    struct Held {
        Secret token;
        QDateTime end;
        bool isOld = false; ///< it was given out of memory: it may have worked before
    };
    struct Asked {
        QPointer<QObject> asker;
        Answer answer;
    };
    void refresh(const Account &account);
    void afterRefresh(const Account &account, const Result<TokenAnswer, Failure> &tokens);

    CredentialSource &m_others;
    PasswordStore &m_kept;
    const Clock &m_clock;
    // By keyOf()
    QHash<QString, Held> m_held;
    QHash<QString, QList<Asked>> m_asked; ///< who waits for a refresh: two at once would spoil each other
    QSet<QString> m_replaceable;          ///< the rejected one was an old one
};

} // namespace OAuth

} // namespace Sealpost
