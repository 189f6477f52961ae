#pragma once

#include "cli/SendingCommand.h"
#include "message/MessageWriter.h"

namespace Sealpost::Cli {

/// `send` of a message that the options make.
class SendDraftCommand final : public SendingCommand
{
    Q_OBJECT

public:
    using SendingCommand::SendingCommand;
    ~SendDraftCommand() override;

    void interrupt() override;

private:
    [[nodiscard]] Answer<void> begin(OpenProfile &profile) override;
    [[nodiscard]] Answer<void> write(const Draft &draft);
    void afterWritten(const SpooledMessage &message);
    void afterFailure(const MessageFailure &failure);
    [[nodiscard]] bool isPiped() const override;

    std::optional<Account> m_account;
    std::optional<Envelope> m_envelope;
    QString m_subject;
    std::optional<SpoolFile> m_spool; ///< while it is being written
    std::unique_ptr<MessageWriter> m_writer;
};

} // namespace Sealpost::Cli
