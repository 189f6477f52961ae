#pragma once

#include "cli/SendingCommand.h"

namespace Sealpost::Cli {

/// `sendmail`: a whole message on standard input, as programs hand it to sendmail.
///
/// The account is --account; else the one whose address is that of -f; else of the message's From; else the first.
/// With -t the recipients are those of the header and those named on the command line (as with Postfix).
class SendmailCommand final : public SendingCommand
{
    Q_OBJECT

public:
    using SendingCommand::SendingCommand;

    [[nodiscard]] static CommandForm form();
    [[nodiscard]] static std::unique_ptr<Command> make(const Arguments &arguments, Console &console);

private:
    [[nodiscard]] Answer<void> begin(OpenProfile &profile) override;
    [[nodiscard]] Answer<void> send(TakenOver taken, const Account &account);
    void conclude(const SendReport &report) override;
    [[nodiscard]] bool isPiped() const override { return true; }
};

} // namespace Sealpost::Cli
