#pragma once

#include "oauth/AccountAuthorization.h"
#include "ui/parts/NoticeBar.h"

namespace Sealpost {

class CopyField;
class Engine;

/// Sends the person to the account's provider in the browser, and waits beside what needs it. Dismissed, it gives
/// up; so does Escape.
class AuthorizeBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit AuthorizeBar(Engine &engine, QWidget *parent = nullptr);
    ~AuthorizeBar() override;

    /// Says what is wrong, with the button that begins. The account has an authorization server.
    void offer(const Account &account, const QString &sentence, const QString &more = {});
    /// `clientSecret`: typed just now; it is kept if it works.
    void begin(const Account &account, const std::optional<Secret> &clientSecret = std::nullopt);
    [[nodiscard]] bool isWaiting() const { return m_running != nullptr; }

Q_SIGNALS:
    void authorized(const Sealpost::Account &account); ///< the bar says so

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addBeginning(const QString &text, const Account &account, const std::optional<Secret> &clientSecret);
    void addCancel();
    void wait(const QUrl &url);
    void tellAddress(const QUrl &url);
    void tellEnd(const std::optional<OAuth::Failure> &failure);
    void giveUp();

    Engine &m_engine;
    CopyField *m_address; ///< for where no browser opens
    std::optional<Secret> m_clientSecret;
    std::unique_ptr<OAuth::AccountAuthorization> m_running;
};

} // namespace Sealpost
