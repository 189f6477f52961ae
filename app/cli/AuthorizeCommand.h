#pragma once

#include "cli/Command.h"
#include "cli/OpenProfile.h"
#include "oauth/AccountAuthorization.h"

namespace Sealpost::Cli {

/// `account authorize`: sends the person to the provider in the browser, waits, and keeps what comes of it.
class AuthorizeCommand final : public Command
{
    Q_OBJECT

public:
    AuthorizeCommand(const Arguments &arguments, Console &console);
    ~AuthorizeCommand() override;

    [[nodiscard]] static CommandForm form();
    [[nodiscard]] static std::unique_ptr<Command> make(const Arguments &arguments, Console &console);

    void start() override;
    void interrupt() override;

private:
    [[nodiscard]] Answer<void> open();
    [[nodiscard]] Answer<std::optional<Secret>> clientSecret();
    [[nodiscard]] Answer<void> rememberWay(const Account &account);
    void begin(const Account &account, const std::optional<Secret> &secret);
    void showBrowser(const QUrl &url);
    void report(const std::optional<OAuth::Failure> &failure);

    Arguments m_arguments;
    Console &m_console;
    std::unique_ptr<OpenProfile> m_profile;
    std::unique_ptr<OAuth::AccountAuthorization> m_authorization;
};

} // namespace Sealpost::Cli
