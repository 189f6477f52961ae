#pragma once

#include "accounts/Account.h"
#include "base/Secret.h"

#include <QWidget>

#include <functional>

namespace Sealpost {

class AuthorizeBar;
class Engine;
class PasswordBar;
class UnlockBar;

/// Asks for what a login needs: the passphrase of the stored passwords, the password itself, which it keeps as the
/// person wishes, or that the provider permits it, in the browser.
class LoginDesk : public QWidget
{
    Q_OBJECT

public:
    explicit LoginDesk(Engine &engine, QWidget *parent = nullptr);

    /// `sentence` says who asks for what.
    void ask(const Account &account, const QString &sentence);
    /// The server did not take the last one; `serverWords` are its own.
    void askAgain(const Account &account, const QString &sentence, const QString &serverWords);
    /// What is stored could not be read; `sentence` says what for. Whether there is something to be done here.
    [[nodiscard]] bool askToUnlock(const Account &account, const QString &sentence);
    /// The account has an authorization server, which did not give a token: `sentence` and `more` say why.
    void askToAuthorize(const Account &account, const QString &sentence, const QString &more);
    void authorize(const Account &account); ///< at once
    /// What is being asked for another login than this account's is not asked any more.
    void follow(const Account &account);
    void dismiss();

Q_SIGNALS:
    void ready(); ///< there is something to log in with
    /// A sentence: it counts for this run only, and why.
    void notKept(const QString &why);

protected:
    /// It takes no room, not even between others, while it asks for nothing.
    bool eventFilter(QObject *bar, QEvent *event) override;

private:
    void begin(const Account &account);
    [[nodiscard]] bool canUnlock() const;
    void unlock(const QString &sentence);
    void unlockFirst(const std::function<void()> &next);
    void askPassword(const QString &sentence, const QString &serverWords = {});
    void take(const Secret &password, PasswordKeeping keeping);
    void afterUnlocked();
    void afterKeptNot();
    void use(PasswordKeeping keeping);

    Engine &m_engine;
    PasswordBar *m_password;
    UnlockBar *m_unlock;
    AuthorizeBar *m_authorize;
    std::optional<Account> m_account; ///< whose login it is
    Secret m_toKeep;                  ///< was typed, and waits for the passphrase
    std::function<void()> m_next;     ///< likewise waits for it; empty: there is something to log in with then
};

} // namespace Sealpost
